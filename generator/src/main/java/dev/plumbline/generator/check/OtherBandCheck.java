package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Grade;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Ref;
import java.util.Locale;

/** A rule against levels in another pay band than their grade. */
final class OtherBandCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.OTHER_BAND;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    for (Level level : context.index().levels().values()) {
      Ref own = level.profile().pay();
      Grade grade = context.index().grades().get(level.grade());
      if (own != null && grade != null && context.index().bands().has(own.id())) {
        check(own, grade, findings);
      }
    }
  }

  private void check(Ref own, Grade grade, Findings findings) {
    Ref shared = grade.pay();
    if (shared != null && !shared.id().equals(own.id())) {
      findings.add(
          code(),
          own.place(),
          String.format(
              Locale.ROOT,
              "This level is in pay band \"%s\", but its grade %d is in \"%s\".",
              own,
              grade.grade(),
              shared),
          "remove \"pay\", so that peers share the grade's band; if the difference is intended,"
              + " accept"
              + " this finding and give the reason.");
    }
  }
}
