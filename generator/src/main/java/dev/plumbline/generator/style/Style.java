package dev.plumbline.generator.style;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.finding.RuleCode;
import dev.plumbline.generator.model.Framework;
import java.util.List;

/** The rules of style, in the order of the reference. */
public final class Style {
  private static final List<Rule<StyleContext>> ALL =
      List.of(
          new LongSentenceCheck(),
          new WeaselWordCheck(),
          new UnevenCriteriaCheck(),
          new RepeatedCriterionCheck(),
          new GenderedPronounCheck(),
          new UnexplainedAbbreviationCheck());

  private Style() {}

  /** The rules, in the order of the reference. */
  public static List<RuleCode> rules() {
    return ALL.stream().map(Rule::code).toList();
  }

  /** The findings of the rules that are not off. */
  public static List<Finding> findings(Framework framework) {
    List<Rule<StyleContext>> rules =
        ALL.stream().filter(rule -> framework.severity(rule.code()).isPresent()).toList();
    if (rules.isEmpty()) {
      return List.of();
    }
    StyleContext context = StyleContext.of(framework);
    return rules.parallelStream()
        .flatMap(rule -> Findings.of(rule, context).found().stream())
        .sorted()
        .toList();
  }
}
