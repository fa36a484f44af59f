package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import java.util.List;
import java.util.Optional;

/** One rule. */
interface ParityCheck {
  /** The rule's code. */
  Code code();

  /**
   * Looks at a family.
   *
   * @return every breach; absent where the family gives nothing to test the rule by
   */
  Optional<List<Finding>> judge(FamilyParity family);
}
