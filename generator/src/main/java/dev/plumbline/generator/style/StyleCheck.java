package dev.plumbline.generator.style;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;

/** One rule about how a framework is written. */
interface StyleCheck {
  /** The name of its findings. */
  Code code();

  /** Finds every place where the rule is not kept. */
  void check(Manuscript manuscript, Findings findings);
}
