package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.ContentPart;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Nearest;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Acceptance;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A rule against acceptances that match no finding. It is checked after all other rules. */
final class UnusedAcceptCheck implements Rule<Acceptances> {
  @Override
  public Code code() {
    return Code.UNUSED_ACCEPT;
  }

  @Override
  public void check(Acceptances acceptances, Findings findings) {
    acceptances.unused().forEach((acceptance, level) -> add(acceptance, level, findings));
  }

  private void add(Acceptance acceptance, Level level, Findings findings) {
    String criterion = acceptance.criterion();
    List<String> known = level.criteria().stream().map(Criterion::id).toList();
    if (criterion != null && !known.contains(criterion)) {
      add(
          acceptance,
          level,
          String.format(Locale.ROOT, "\"%s\" has no expectation \"%s\".", level.ref(), criterion),
          Nearest.hint(criterion, "Expectations", known),
          findings);
    } else {
      add(
          acceptance,
          level,
          String.format(
              Locale.ROOT,
              "\"%s\" is accepted at \"%s\", but is not found there.",
              acceptance.code(),
              acceptance.at()),
          "remove the entry; or, if the finding is at another level, name that level.",
          findings);
    }
  }

  // A level that was read only in part has other findings than the whole level.
  private void add(
      Acceptance acceptance, Level level, String message, String hint, Findings findings) {
    List<ContentPart> ground = new ArrayList<>(ContentParts.shared());
    ground.add(ContentParts.family(level.ref().family()));
    findings.add(Finding.of(code(), acceptance.place(), message, hint).restingOn(ground));
  }
}
