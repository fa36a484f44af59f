package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.Activity;
import dev.plumbline.generator.model.Level;

/** A week is spent on something that the framework does not list. */
final class UnknownActivityCheck implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    Known<Activity> known = subject.names().activities();
    for (Level level : subject.names().levels().values()) {
      level.profile().week().forEach(share -> known.require(share.activity(), findings));
    }
  }
}
