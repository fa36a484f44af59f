package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Level;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A rule against destinations of the craft that spend less of the week on making than on managing.
 */
final class WeekWithoutMakingCheck implements Rule<FamilyParity> {
  @Override
  public Code code() {
    return Code.WEEK_WITHOUT_MAKING;
  }

  @Override
  public boolean applies(FamilyParity family) {
    return levelsWithWeek(family).findAny().isPresent();
  }

  @Override
  public void check(FamilyParity family, Findings findings) {
    levelsWithWeek(family)
        .forEach(
            level -> {
              LevelMeasure week = family.measure(level);
              if (week.making() < week.managing()) {
                findings.add(finding(level, week));
              }
            });
  }

  private static Stream<Level> levelsWithWeek(FamilyParity family) {
    return family.individual().stream()
        .filter(level -> level.destination() && !level.profile().week().isEmpty());
  }

  private Finding finding(Level level, LevelMeasure week) {
    return ParityFindings.of(
        code(),
        level.profile().week().get(0).activity().place(),
        String.format(
            Locale.ROOT,
            "%s spends %d percent of the week on the craft and %d percent on managing.",
            ParityFindings.named(level),
            week.making(),
            week.managing()),
        "give the craft the larger share, or move the level to the management track.",
        level);
  }
}
