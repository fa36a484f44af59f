package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Ref;
import java.util.ArrayList;
import java.util.List;

/** A week is spent on something that the framework does not list. */
final class UnknownActivityCheck implements Check {
  @Override
  public void check(Subject subject, Findings findings) {
    List<Ref> used = new ArrayList<>();
    for (Level level : subject.names().levels().values()) {
      level.profile().week().forEach(share -> used.add(share.activity()));
    }
    subject.names().activities().require(used, findings);
  }
}
