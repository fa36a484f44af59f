package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Part;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Parts;
import dev.plumbline.generator.parity.Parity;
import java.util.ArrayList;
import java.util.List;

/** Nothing in the framework can tell whether both tracks are treated alike. */
final class ParityUntestedCheck {
  void check(Framework framework, Parity parity, Findings findings) {
    if (!parity.families().isEmpty() && !parity.hasPairs()) {
      boolean managers = parity.families().stream().anyMatch(one -> !one.management().isEmpty());
      List<Part> ground = new ArrayList<>(Parts.shared());
      ground.add(Parts.FAMILIES);
      findings.add(
          Finding.of(
                  Code.PARITY_UNTESTED,
                  framework.place(),
                  managers
                      ? "No individual contributor and manager are peers, so the two cannot be"
                          + " compared."
                      : "No family has levels of managers, so they cannot be compared with"
                          + " individual contributors.",
                  "give levels of both tracks the same grade; where that is not meant, nothing is to"
                      + " be done.")
              .restingOn(ground));
    }
  }
}
