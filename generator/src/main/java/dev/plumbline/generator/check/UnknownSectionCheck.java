package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.CommonFile;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Section;

/** A text stands under a section that the framework does not have. */
final class UnknownSectionCheck implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    Known<Section> known = subject.names().sections();
    for (CommonFile common : subject.framework().common()) {
      common.sections().forEach(text -> known.require(text.about(), findings));
    }
    for (Level level : subject.names().levels().values()) {
      level.sections().forEach(text -> known.require(text.about(), findings));
    }
  }
}
