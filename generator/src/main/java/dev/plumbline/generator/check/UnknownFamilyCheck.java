package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Family;

/** A family is named that the framework does not have. */
final class UnknownFamilyCheck implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    Known<Family> known = subject.names().families();
    for (CommonFile common : subject.framework().common()) {
      common.families().forEach(ref -> known.require(ref, findings));
    }
    for (Family family : subject.framework().families()) {
      family.replacedBy().forEach(ref -> known.require(ref, findings));
    }
  }
}
