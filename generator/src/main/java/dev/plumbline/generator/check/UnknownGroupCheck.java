package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Ref;
import java.util.ArrayList;
import java.util.List;

/** A rule against references to groups of dimensions that the framework does not have. */
final class UnknownGroupCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.UNKNOWN_GROUP;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    List<Ref> used = new ArrayList<>();
    for (Dimension dimension : context.framework().vocabulary().dimensions()) {
      if (dimension.group() != null) {
        used.add(dimension.group());
      }
    }
    for (CommonFile common : context.framework().common()) {
      common.groups().forEach(text -> used.add(text.about()));
    }
    for (Level level : context.index().levels().values()) {
      level.groups().forEach(text -> used.add(text.about()));
    }
    context.index().groups().require(used, findings);
  }
}
