package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Ref;
import java.util.ArrayList;
import java.util.List;

/** A rule against references to scales that the framework does not have. */
final class UnknownScaleCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.UNKNOWN_SCALE;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    List<Ref> used = new ArrayList<>(context.framework().parity().equalScales());
    for (Level level : context.index().levels().values()) {
      level.profile().scales().forEach(choice -> used.add(choice.scale()));
    }
    context.index().scales().require(used, findings);
  }
}
