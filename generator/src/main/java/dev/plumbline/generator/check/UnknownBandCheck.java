package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.Grade;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.PayBand;
import dev.plumbline.generator.model.Ref;

/** A grade or a level names a pay band that the framework does not have. */
final class UnknownBandCheck implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    Known<PayBand> known = subject.names().bands();
    for (Grade grade : subject.framework().vocabulary().grades()) {
      if (grade.pay() != null) {
        known.require(grade.pay(), findings);
      }
    }
    for (Level level : subject.names().levels().values()) {
      Ref pay = level.profile().pay();
      if (pay != null) {
        known.require(pay, findings);
      }
    }
  }
}
