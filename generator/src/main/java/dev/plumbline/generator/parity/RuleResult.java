package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.RuleCode;
import java.util.List;

/**
 * The result of one rule for one family.
 *
 * @param family the family's id
 * @param tested whether the rule applies to the family
 * @param kept whether nothing was found; true if the rule was not tested
 * @param findings the breaches
 */
public record RuleResult(
    RuleCode code, String family, boolean tested, boolean kept, List<Finding> findings) {
  public RuleResult {
    findings = List.copyOf(findings);
  }
}
