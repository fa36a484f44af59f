package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.model.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A craft level to stay at spends less of its week on making than on managing. */
final class WeekWithoutMakingCheck implements ParityCheck {
  @Override
  public Code code() {
    return Code.WEEK_WITHOUT_MAKING;
  }

  @Override
  public Optional<List<Finding>> judge(FamilyParity family) {
    List<Level> given =
        family.individual().stream()
            .filter(level -> level.destination() && !level.profile().week().isEmpty())
            .toList();
    if (given.isEmpty()) {
      return Optional.empty();
    }
    List<Finding> findings = new ArrayList<>();
    for (Level level : given) {
      LevelMeasure week = family.measure(level);
      if (week.making() < week.managing()) {
        findings.add(finding(level, week));
      }
    }
    return Optional.of(findings);
  }

  private Finding finding(Level level, LevelMeasure week) {
    return Breach.of(
        code(),
        level.profile().week().get(0).activity().place(),
        String.format(
            Locale.ROOT,
            "%s spends %d percent of the week on the craft and %d on managing.",
            Breach.named(level),
            week.making(),
            week.managing()),
        "give the craft the larger share, or move the level to the management track.",
        level);
  }
}
