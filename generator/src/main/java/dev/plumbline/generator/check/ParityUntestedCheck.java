package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.parity.Parity;

/** Nothing in the framework can tell whether both tracks are treated alike. */
final class ParityUntestedCheck {
  void check(Framework framework, Parity parity, Findings findings) {
    if (!parity.families().isEmpty() && !parity.hasPairs()) {
      boolean managers = parity.families().stream().anyMatch(one -> !one.management().isEmpty());
      findings.add(
          Code.PARITY_UNTESTED,
          framework.place(),
          managers
              ? "No individual contributor and manager are peers, so the two cannot be compared."
              : "No family has levels of managers, so they cannot be compared with individual"
                  + " contributors.",
          "give levels of both tracks the same grade; where that is not meant, nothing is to be done.");
    }
  }
}
