package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Ref;
import java.util.ArrayList;
import java.util.List;

/** A dimension stands in, or a text frames, a group that the framework does not have. */
final class UnknownGroupCheck implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    List<Ref> used = new ArrayList<>();
    for (Dimension dimension : subject.framework().vocabulary().dimensions()) {
      if (dimension.group() != null) {
        used.add(dimension.group());
      }
    }
    for (CommonFile common : subject.framework().common()) {
      common.groups().forEach(text -> used.add(text.about()));
    }
    for (Level level : subject.names().levels().values()) {
      level.groups().forEach(text -> used.add(text.about()));
    }
    subject.names().groups().require(used, findings);
  }
}
