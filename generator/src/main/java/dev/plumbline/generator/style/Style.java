package dev.plumbline.generator.style;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.finding.RuleCode;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rules of style, in the order of the reference. */
public final class Style {
  private static final List<Rule<StyleContext>> OF_PARTS =
      List.of(
          new LongSentenceCheck(),
          new WeaselWordCheck(),
          new UnevenCriteriaCheck(),
          new RepeatedCriterionCheck(),
          new GenderedPronounCheck());

  private static final Rule<StyleTexts> OF_ALL = new UnexplainedAbbreviationCheck();

  private final Framework framework;
  private final @Nullable StyleCache cache;
  private final List<Rule<StyleContext>> rules;
  private final StyleWords words;
  private final StyleCache.Others others;

  private Style(Framework framework, @Nullable StyleCache cache) {
    this.framework = framework;
    this.cache = cache;
    rules = OF_PARTS.stream().filter(this::isOn).toList();
    words = StyleWords.of(StyleLexicon.of(framework.locale(), framework.style()), framework);
    others =
        new StyleCache.Others(
            words.lexicon(),
            framework.style(),
            rules.stream().map(Rule::code).toList(),
            words.people().others());
  }

  /** The rules, in the order of the reference. */
  public static List<RuleCode> rules() {
    return Stream.concat(OF_PARTS.stream(), Stream.of(OF_ALL)).map(Rule::code).toList();
  }

  /**
   * The findings of the rules that are not off.
   *
   * @param cache the results before the last edit; absent where there was none
   */
  public static List<Finding> findings(Framework framework, @Nullable StyleCache cache) {
    return new Style(framework, cache).findings();
  }

  private boolean isOn(Rule<?> rule) {
    return framework.severity(rule.code()).isPresent();
  }

  private List<Finding> findings() {
    if (rules.isEmpty() && !isOn(OF_ALL)) {
      return List.of();
    }
    List<StyleResult> parts = new ArrayList<>();
    parts.add(StyleResult.of(StyleContext.besideFamilies(framework, words), rules));
    parts.addAll(framework.families().parallelStream().map(this::known).toList());
    Findings findings = new Findings();
    parts.forEach(part -> findings.addAll(part.findings()));
    if (isOn(OF_ALL)) {
      findings.check(OF_ALL, new StyleTexts(framework, words.lexicon(), parts));
    }
    return findings.sorted();
  }

  private StyleResult known(Family family) {
    return cache == null ? result(family) : cache.of(family, others, () -> result(family));
  }

  private StyleResult result(Family family) {
    return StyleResult.of(StyleContext.of(framework, family, words), rules);
  }
}
