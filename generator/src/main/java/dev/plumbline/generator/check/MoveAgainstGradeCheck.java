package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Rule;
import dev.plumbline.generator.model.ContentParts;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.model.Status;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A rule against moves whose kind says something else than the grades of their levels. A return
 * that undoes a declared move leads to where people came from, whatever its grade.
 */
final class MoveAgainstGradeCheck implements Rule<CheckContext> {
  @Override
  public Code code() {
    return Code.MOVE_AGAINST_GRADE;
  }

  @Override
  public void check(CheckContext context, Findings findings) {
    for (Family family : context.framework().families()) {
      for (Move move : family.moves()) {
        Optional<Level> from = end(context.framework(), move.from().target());
        Optional<Level> to = end(context.framework(), move.to().target());
        if (from.isPresent()
            && to.isPresent()
            && areOnOneScale(family, from.get(), to.get())
            && disagree(family, move, from.get(), to.get())) {
          findings.add(finding(move, from.get(), to.get()));
        }
      }
    }
  }

  private static Optional<Level> end(Framework framework, LevelRef ref) {
    return framework
        .level(ref)
        .filter(level -> level.hasGrade() && level.status() != Status.LEGACY);
  }

  /** Whether the grades of two different levels can be held against each other. */
  private static boolean areOnOneScale(Family family, Level from, Level to) {
    boolean isHere =
        from.ref().family().equals(family.id()) && to.ref().family().equals(family.id());
    boolean areByGrade =
        family.peers() instanceof Peers.ByGrade
            && from.peers() instanceof Peers.ByGrade
            && to.peers() instanceof Peers.ByGrade;
    return isHere && !from.ref().equals(to.ref()) && (isOnOneTrack(from, to) || areByGrade);
  }

  private static boolean isOnOneTrack(Level from, Level to) {
    return from.ref().track().equals(to.ref().track());
  }

  private static boolean disagree(Family family, Move move, Level from, Level to) {
    return switch (move.kind()) {
      case PROMOTION -> to.grade() <= from.grade();
      // Within a track, the rule against moves that lead nowhere says so.
      case LATERAL -> to.grade() != from.grade() && !isOnOneTrack(from, to);
      case RETURN ->
          to.grade() != from.grade() && !isOnOneTrack(from, to) && !undoes(family, from, to);
    };
  }

  private static boolean undoes(Family family, Level from, Level to) {
    return family.moves().stream()
        .anyMatch(
            move -> move.from().target().equals(to.ref()) && move.to().target().equals(from.ref()));
  }

  private Finding finding(Move move, Level from, Level to) {
    return Finding.of(
            code(),
            move.place(),
            String.format(
                Locale.ROOT,
                "This %s from %s to %s %s.",
                word(move.kind()),
                from.ref().local(),
                to.ref().local(),
                from.grade() == to.grade()
                    ? "stays at grade " + from.grade()
                    : "leads from grade " + from.grade() + " to " + to.grade()),
            hint(move.kind(), from, to))
        .about(List.of(from.ref().toString(), to.ref().toString()))
        // A grade that is wrong may be told at another level, which had it first.
        .restingOn(List.of(ContentParts.family(from.ref().family())));
  }

  private static String word(Move.Kind kind) {
    return switch (kind) {
      case PROMOTION -> "promotion";
      case LATERAL -> "lateral move";
      case RETURN -> "return";
    };
  }

  private static String hint(Move.Kind kind, Level from, Level to) {
    return switch (kind) {
      case PROMOTION ->
          from.grade() == to.grade()
              ? "write \"kind: lateral\", or choose a level of a higher grade."
              : "exchange \"from\" and \"to\", or choose a level of a higher grade.";
      case LATERAL ->
          "choose two levels of the same grade, or correct the grade of one of them: nobody goes up"
              + " or down by moving across.";
      case RETURN ->
          "choose two levels of the same grade, or list the move that it undoes: nobody should win"
              + " or lose a grade by moving back.";
    };
  }
}
