package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import java.util.List;
import java.util.Locale;

/** A rule against rungs that are far larger than those beside them. */
final class SteepRungCheck implements Rule<FamilyParity> {
  /**
   * The least number of expectations by which a rung must exceed its neighbours. In public ladders
   * a smaller surplus is a multiple of rungs that are small themselves; {@code findings.md} of the
   * reference has the figures.
   */
  private static final int LEAST_SURPLUS = 8;

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
    for (List<Rung> ladder : family.ladders()) {
      for (int i = 0; i < ladder.size(); i++) {
        int beside = beside(ladder, i);
        Rung rung = ladder.get(i);
        if (beside > 0 && rung.size() >= beside * times && rung.size() - beside >= LEAST_SURPLUS) {
          findings.add(finding(rung, beside));
        }
      }
    }
  }

  /** The size of the larger of the rungs before and after; 0 where there is none. */
  private static int beside(List<Rung> ladder, int index) {
    int before = index > 0 ? ladder.get(index - 1).size() : 0;
    int after = index + 1 < ladder.size() ? ladder.get(index + 1).size() : 0;
    return Math.max(before, after);
  }

  private Finding finding(Rung rung, int beside) {
    return ParityFindings.of(
        code(),
        rung.to().place(),
        String.format(
            Locale.ROOT,
            "The step from %s to %s is far larger than the steps next to it: %d expectations,"
                + " stages or scale"
                + " steps are new, compared with at most %d there.",
            ParityFindings.named(rung.from()),
            ParityFindings.named(rung.to()),
            rung.size(),
            beside),
        "move some of it to the level before or after, or add a level in between.",
        rung.to(),
        rung.from());
  }
}
