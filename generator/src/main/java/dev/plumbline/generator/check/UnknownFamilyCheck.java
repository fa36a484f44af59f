package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Ref;
import java.util.ArrayList;
import java.util.List;

/** A family is named that the framework does not have. */
final class UnknownFamilyCheck implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    List<Ref> used = new ArrayList<>();
    for (CommonFile common : subject.framework().common()) {
      used.addAll(common.families());
    }
    for (Family family : subject.framework().families()) {
      used.addAll(family.replacedBy());
    }
    Known<Family> known = subject.names().families();
    used.stream()
        .filter(ref -> !known.has(ref.id()))
        .forEach(ref -> findings.add(known.unknown(ref)));
  }
}
