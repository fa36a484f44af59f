package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.Grade;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Ref;
import java.util.ArrayList;
import java.util.List;

/** A grade or a level names a pay band that the framework does not have. */
final class UnknownBandCheck implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    List<Ref> used = new ArrayList<>();
    for (Grade grade : subject.framework().vocabulary().grades()) {
      if (grade.pay() != null) {
        used.add(grade.pay());
      }
    }
    for (Level level : subject.names().levels().values()) {
      Ref pay = level.profile().pay();
      if (pay != null) {
        used.add(pay);
      }
    }
    subject.names().bands().require(used, findings);
  }
}
