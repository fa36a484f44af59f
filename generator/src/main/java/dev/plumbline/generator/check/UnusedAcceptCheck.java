package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Nearest;
import dev.plumbline.generator.finding.Part;
import dev.plumbline.generator.model.Acceptance;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Parts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The owners accept something that is not found, or not any more. */
final class UnusedAcceptCheck {
  /**
   * Unlike other rules, this one comes after all the others.
   *
   * @param unused entries that nothing matched, and the levels that they name
   */
  List<Finding> check(Map<Acceptance, Level> unused) {
    Findings findings = new Findings();
    unused.forEach((acceptance, level) -> add(acceptance, level, findings));
    return findings.sorted();
  }

  private static void add(Acceptance acceptance, Level level, Findings findings) {
    String criterion = acceptance.criterion();
    List<String> known = level.criteria().stream().map(Criterion::id).toList();
    if (criterion != null && !known.contains(criterion)) {
      add(
          acceptance,
          level,
          String.format(Locale.ROOT, "\"%s\" has no criterion \"%s\".", level.ref(), criterion),
          Nearest.hint(criterion, "Criteria", known),
          findings);
    } else {
      add(
          acceptance,
          level,
          String.format(
              Locale.ROOT,
              "There is no \"%s\" at \"%s\" to accept.",
              acceptance.code(),
              acceptance.at()),
          "take the entry out; if the finding is at another level, name that one.",
          findings);
    }
  }

  /** Half-read, a level has findings that it will not have, and lacks others. */
  private static void add(
      Acceptance acceptance, Level level, String message, String hint, Findings findings) {
    List<Part> ground = new ArrayList<>(Parts.shared());
    ground.add(Parts.family(level.ref().family()));
    findings.add(
        Finding.of(Code.UNUSED_ACCEPT, acceptance.place(), message, hint).restingOn(ground));
  }
}
