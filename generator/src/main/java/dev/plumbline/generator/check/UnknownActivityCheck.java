package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Ref;
import java.util.ArrayList;
import java.util.List;

/** A rule against activities of a week that the framework does not list. */
final class UnknownActivityCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.UNKNOWN_ACTIVITY;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    List<Ref> used = new ArrayList<>();
    for (Level level : context.index().levels().values()) {
      level.profile().week().forEach(share -> used.add(share.activity()));
    }
    context.index().activities().require(used, findings);
  }
}
