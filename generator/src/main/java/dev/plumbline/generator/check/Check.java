package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Findings;

/** One rule. */
interface Check {
  /** Finds every place of the subject where the rule is not kept. */
  void check(Subject subject, Findings findings);
}
