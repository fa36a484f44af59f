package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Move;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** A rule against moves that are declared twice, be it in two families. */
final class DuplicateMoveCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.DUPLICATE_MOVE;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    Map<Way, Move> declared = new HashMap<>();
    for (Family family : context.framework().families()) {
      for (Move move : family.moves()) {
        Move first = declared.putIfAbsent(Way.of(move), move);
        if (first != null) {
          findings.add(code(), move.place(), message(first, move), hint(first, move));
        }
      }
    }
  }

  private static String message(Move first, Move move) {
    return String.format(
        Locale.ROOT,
        "The move from \"%s\" to \"%s\" is already declared%s in %s.",
        name(move.from().target(), move),
        name(move.to().target(), move),
        first.kind() == move.kind() ? "" : ", as \"" + word(first) + "\",",
        where(first.place(), move.place()));
  }

  private static String name(LevelRef end, Move move) {
    return move.from().target().family().equals(move.to().target().family())
        ? end.local()
        : end.toString();
  }

  private static String where(Place first, Place here) {
    String line = "line " + first.line();
    return first.path().equals(here.path()) ? line : line + " of " + first.path();
  }

  private static String hint(Move first, Move move) {
    return first.kind() == move.kind()
        ? "keep one of them, with all that its note has to say."
        : String.format(
            Locale.ROOT,
            "decide whether it is \"%s\" or \"%s\", and delete the other.",
            word(first),
            word(move));
  }

  private static String word(Move move) {
    return move.kind().name().toLowerCase(Locale.ROOT);
  }

  private record Way(LevelRef from, LevelRef to) {
    static Way of(Move move) {
      return new Way(move.from().target(), move.to().target());
    }
  }
}
