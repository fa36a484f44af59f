package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Ref;
import java.util.ArrayList;
import java.util.List;

/** A text stands under a section that the framework does not have. */
final class UnknownSectionCheck implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    List<Ref> used = new ArrayList<>();
    for (CommonFile common : subject.framework().common()) {
      common.sections().forEach(text -> used.add(text.about()));
    }
    for (Level level : subject.names().levels().values()) {
      level.sections().forEach(text -> used.add(text.about()));
    }
    subject.names().sections().require(used, findings);
  }
}
