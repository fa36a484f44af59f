package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A rule against two levels of one track and family at one grade. */
final class GradeTakenCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.GRADE_TAKEN;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    for (Family family : context.framework().families()) {
      Map<Step, Level> taken = new HashMap<>();
      for (Level level : family.levels()) {
        Level first = taken.putIfAbsent(new Step(level.ref().track(), level.grade()), level);
        if (first != null && level.hasGrade()) {
          findings.add(
              code(),
              level.placement().gradePlace(),
              String.format(
                  Locale.ROOT,
                  "Grade %d of this track already has a level: \"%s\" (%s).",
                  level.grade(),
                  first.title(),
                  first.place().path()),
              "give one of them another grade: each track of a family has one level per grade.");
        }
      }
    }
  }

  private record Step(String track, int grade) {}
}
