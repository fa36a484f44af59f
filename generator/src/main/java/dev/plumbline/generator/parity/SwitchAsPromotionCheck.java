package dev.plumbline.generator.parity;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.CoveredFinding;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.TrackKind;
import java.util.List;
import java.util.Locale;

/**
 * A rule against moves into management that count as a promotion, by their kind or by a grade that
 * the craft does not have.
 */
final class SwitchAsPromotionCheck implements Rule<FamilyParity> {
  @Override
  public Code code() {
    return Code.SWITCH_AS_PROMOTION;
  }

  @Override
  public boolean applies(FamilyParity family) {
    return !family.movesInto(TrackKind.MANAGEMENT).isEmpty();
  }

  @Override
  public void check(FamilyParity family, Findings findings) {
    for (Move move : family.movesInto(TrackKind.MANAGEMENT)) {
      Level from = family.end(move.from());
      Level to = family.end(move.to());
      if (raises(family, from, to)) {
        findings.add(
            finding(move, from, to, rise(from, to))
                .covering(
                    List.of(
                        covered(Code.MOVE_AGAINST_GRADE, from),
                        covered(Code.FORCED_SWITCH, from))));
      } else if (isCalledPromotion(move)) {
        findings.add(
            finding(move, from, to, "is called a promotion")
                .covering(List.of(covered(Code.MOVE_AGAINST_GRADE, from))));
      }
    }
  }

  private static CoveredFinding covered(Code code, Level level) {
    return new CoveredFinding(code, level.ref().toString());
  }

  // Whether the move leads to a grade that the craft does not have. Where it has, people can rise
  // on either track.
  private static boolean raises(FamilyParity family, Level from, Level to) {
    return to.grade() > from.grade()
        && family.individual().stream()
            .noneMatch(level -> level.grade() > from.grade() && level.grade() <= to.grade());
  }

  private static String rise(Level from, Level to) {
    return String.format(
        Locale.ROOT,
        "goes up from grade %d to %d, while no individual contributor level does so from there",
        from.grade(),
        to.grade());
  }

  private static boolean isCalledPromotion(Move move) {
    return move.kind() == Move.Kind.PROMOTION || move.entry() == Move.Entry.PROMOTION;
  }

  private Finding finding(Move move, Level from, Level to, String how) {
    return ParityFindings.of(
        code(),
        move.place(),
        String.format(
            Locale.ROOT,
            "The move from %s to %s %s.",
            ParityFindings.named(from),
            ParityFindings.named(to),
            how),
        "make it a \"lateral\" move between levels of the same grade: leading people is different"
            + " work, not higher"
            + " work.",
        from,
        to);
  }
}
