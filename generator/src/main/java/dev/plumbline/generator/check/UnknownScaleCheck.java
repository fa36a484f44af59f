package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Ref;
import java.util.ArrayList;
import java.util.List;

/** A scale is named that the framework does not have. */
final class UnknownScaleCheck implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    List<Ref> used = new ArrayList<>(subject.framework().parity().equalScales());
    for (Level level : subject.names().levels().values()) {
      level.profile().scales().forEach(choice -> used.add(choice.scale()));
    }
    subject.names().scales().require(used, findings);
  }
}
