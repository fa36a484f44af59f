package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Grade;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Ref;
import java.util.ArrayList;
import java.util.List;

/** A rule against pay bands of grades and levels that the framework does not have. */
final class UnknownBandCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.UNKNOWN_BAND;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    List<Ref> used = new ArrayList<>();
    for (Grade grade : context.framework().vocabulary().grades()) {
      if (grade.pay() != null) {
        used.add(grade.pay());
      }
    }
    for (Level level : context.index().levels().values()) {
      Ref pay = level.profile().pay();
      if (pay != null) {
        used.add(pay);
      }
    }
    context.index().bands().require(used, findings);
  }
}
