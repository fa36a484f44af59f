package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Ref;
import java.util.ArrayList;
import java.util.List;

/** A rule against references to families that the framework does not have. */
final class UnknownFamilyCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.UNKNOWN_FAMILY;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    List<Ref> used = new ArrayList<>();
    for (CommonFile common : context.framework().common()) {
      used.addAll(common.families());
    }
    for (Family family : context.framework().families()) {
      used.addAll(family.settings().replacedBy());
    }
    EntryIndex<Family> known = context.index().families();
    used.stream()
        .filter(ref -> !known.has(ref.id()))
        .forEach(ref -> findings.add(known.unknown(ref)));
  }
}
