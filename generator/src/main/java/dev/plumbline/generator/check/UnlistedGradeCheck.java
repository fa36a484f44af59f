package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.model.Grade;
import dev.plumbline.generator.model.Level;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A rule against grades that the framework's own list of grades does not have. */
final class UnlistedGradeCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.UNLISTED_GRADE;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    Set<Integer> listed = new LinkedHashSet<>();
    for (Grade grade : context.framework().vocabulary().grades()) {
      if (grade.listed()) {
        listed.add(grade.grade());
      }
    }
    if (listed.isEmpty()) {
      return;
    }
    for (Level level : context.index().levels().values()) {
      if (level.hasGrade()) {
        check(level.grade(), level.placement().gradePlace(), listed, findings);
      }
    }
    for (CommonFile common : context.framework().common()) {
      check(common.grade(), common.gradePlace(), listed, findings);
    }
  }

  private void check(int grade, Place place, Set<Integer> listed, Findings findings) {
    if (!listed.contains(grade)) {
      findings.add(
          Finding.of(
                  code(),
                  place,
                  String.format(
                      Locale.ROOT, "Grade %d is not in the framework's list of grades.", grade),
                  String.format(
                      Locale.ROOT,
                      "use one of the listed grades (%s), or add this one to \"grades\" in"
                          + " framework.yaml.",
                      String.join(", ", listed.stream().map(String::valueOf).toList())))
              .restingOn(List.of(ContentParts.framework("grades"))));
    }
  }
}
