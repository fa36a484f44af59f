package dev.plumbline.generator.style;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.Framework;
import java.util.List;

/** Every rule about how a framework is written. */
public final class Style {
  private static final List<StyleCheck> ALL =
      List.of(
          new LongSentenceCheck(),
          new WeaselWordCheck(),
          new UnevenCriteriaCheck(),
          new RepeatedCriterionCheck(),
          new GenderedPronounCheck(),
          new UnexplainedAbbreviationCheck());

  private Style() {}

  /** The rules, in the order of the reference. */
  public static List<Code> rules() {
    return ALL.stream().map(StyleCheck::code).toList();
  }

  /** What the rules find that are not off. */
  public static List<Finding> findings(Framework framework) {
    List<StyleCheck> checks =
        ALL.stream().filter(check -> framework.severity(check.code()).isPresent()).toList();
    if (checks.isEmpty()) {
      return List.of();
    }
    Manuscript manuscript = Manuscript.of(framework);
    return checks.parallelStream()
        .flatMap(check -> findings(check, manuscript).stream())
        .sorted()
        .toList();
  }

  private static List<Finding> findings(StyleCheck check, Manuscript manuscript) {
    Findings findings = new Findings();
    check.check(manuscript, findings);
    return findings.sorted();
  }
}
