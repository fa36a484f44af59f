package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import java.util.List;

/**
 * What came of one rule on one family.
 *
 * @param family the family's id
 * @param tested whether the family gives anything to test the rule by
 * @param kept whether it is kept; true where it was not tested
 * @param findings where it is broken
 */
public record Verdict(
    Code code, String family, boolean tested, boolean kept, List<Finding> findings) {
  public Verdict {
    findings = List.copyOf(findings);
  }
}
