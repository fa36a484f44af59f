package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Ref;
import java.util.ArrayList;
import java.util.List;

/** A rule against texts under sections that the framework does not have. */
final class UnknownSectionCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.UNKNOWN_SECTION;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    List<Ref> used = new ArrayList<>();
    for (CommonFile common : context.framework().common()) {
      common.sections().forEach(text -> used.add(text.about()));
    }
    for (Level level : context.index().levels().values()) {
      level.sections().forEach(text -> used.add(text.about()));
    }
    context.index().sections().require(used, findings);
  }
}
