package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Scale;

/** A level is placed on a scale that the framework does not have. */
final class UnknownScaleCheck implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    Known<Scale> known = subject.names().scales();
    for (Level level : subject.names().levels().values()) {
      level.profile().scales().forEach(choice -> known.require(choice.scale(), findings));
    }
  }
}
