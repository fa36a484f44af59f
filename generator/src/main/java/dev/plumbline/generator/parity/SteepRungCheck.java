package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import java.util.List;
import java.util.Locale;

/** The step to a level is far larger than the steps beside it. */
final class SteepRungCheck implements Rule<FamilyParity> {
  /** A step that is larger by fewer expectations than this is large beside none but small ones. */
  private static final int LARGER = 8;

  @Override
  public Code code() {
    return Code.STEEP_RUNG;
  }

  @Override
  public boolean applies(FamilyParity family) {
    return family.ladders().stream().anyMatch(ladder -> ladder.size() > 1);
  }

  @Override
  public void check(FamilyParity family, Findings findings) {
    int times = family.framework().parity().leap();
    for (List<Step> ladder : family.ladders()) {
      for (int i = 0; i < ladder.size(); i++) {
        int beside = beside(ladder, i);
        Step step = ladder.get(i);
        if (beside > 0 && step.size() >= beside * times && step.size() - beside >= LARGER) {
          findings.add(finding(step, beside));
        }
      }
    }
  }

  /** The size of the larger of the steps before and after; 0 where there is none. */
  private static int beside(List<Step> ladder, int index) {
    int before = index > 0 ? ladder.get(index - 1).size() : 0;
    int after = index + 1 < ladder.size() ? ladder.get(index + 1).size() : 0;
    return Math.max(before, after);
  }

  private Finding finding(Step step, int beside) {
    return Breach.of(
        code(),
        step.to().place(),
        String.format(
            Locale.ROOT,
            "The step from %s to %s is far larger than those beside it: %d expectations, stages or steps of"
                + " scales are new, and %d there at most.",
            Breach.named(step.from()),
            Breach.named(step.to()),
            step.size(),
            beside),
        "move some of it to the level before or after, or describe a level in between.",
        step.to(),
        step.from());
  }
}
