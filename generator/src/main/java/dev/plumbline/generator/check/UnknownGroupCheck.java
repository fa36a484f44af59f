package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Group;
import dev.plumbline.generator.model.Level;

/** A dimension stands in, or a text frames, a group that the framework does not have. */
final class UnknownGroupCheck implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    Known<Group> known = subject.names().groups();
    for (Dimension dimension : subject.framework().vocabulary().dimensions()) {
      if (dimension.group() != null) {
        known.require(dimension.group(), findings);
      }
    }
    for (CommonFile common : subject.framework().common()) {
      common.groups().forEach(text -> known.require(text.about(), findings));
    }
    for (Level level : subject.names().levels().values()) {
      level.groups().forEach(text -> known.require(text.about(), findings));
    }
  }
}
