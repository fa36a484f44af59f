package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Move;
import java.util.Locale;

/** A rule against moves that lead to where they start. */
final class MoveNowhereCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.MOVE_NOWHERE;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    for (Family family : context.framework().families()) {
      for (Move move : family.moves()) {
        LevelRef from = move.from().target();
        LevelRef to = move.to().target();
        if (from.equals(to)) {
          findings.add(
              code(),
              move.place(),
              String.format(Locale.ROOT, "This move starts and ends at \"%s\".", from.local()),
              "correct \"from\" or \"to\".");
        } else if (move.kind() != Move.Kind.PROMOTION && isOnOneTrack(from, to)) {
          findings.add(
              code(),
              move.place(),
              String.format(
                  Locale.ROOT,
                  "This %s move stays on the track \"%s\".",
                  move.kind().name().toLowerCase(Locale.ROOT),
                  from.track()),
              "choose a level on another track or in another family; within one track, only a"
                  + " promotion is a move.");
        }
      }
    }
  }

  private static boolean isOnOneTrack(LevelRef from, LevelRef to) {
    return from.family().equals(to.family()) && from.track().equals(to.track());
  }
}
