package dev.plumbline.generator.compare;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.model.TrackKind;
import dev.plumbline.generator.model.Vocabulary;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The level before another one, against which the changes of that one are measured. */
public final class Predecessor {
  private Predecessor() {}

  /**
   * The next lower written level on the same track; for the first level of a track, the level that
   * a promotion to it leads from, else the highest lower level of the individual track, where the
   * tracks part. A placeholder is not a written level.
   */
  public static Optional<Level> of(Vocabulary vocabulary, Family family, Level level) {
    return highestBelow(level, family.levels(level.ref().track()))
        .or(() -> promotedFrom(family, level))
        .or(() -> highestBelow(level, individual(vocabulary, family)));
  }

  private static Optional<Level> highestBelow(Level level, List<Level> levels) {
    return levels.stream()
        .filter(other -> other.grade() < level.grade() && other.status() != Status.PLACEHOLDER)
        .max(Comparator.comparingInt(Level::grade));
  }

  private static Optional<Level> promotedFrom(Family family, Level level) {
    return family.moves().stream()
        .filter(move -> move.kind() == Move.Kind.PROMOTION)
        .filter(move -> move.to().target().equals(level.ref()))
        .flatMap(
            move ->
                family.levels().stream().filter(from -> from.ref().equals(move.from().target())))
        .findFirst();
  }

  private static List<Level> individual(Vocabulary vocabulary, Family family) {
    return vocabulary.tracks().stream()
        .filter(track -> track.kind() == TrackKind.IC)
        .map(Track::id)
        .flatMap(track -> family.levels(track).stream())
        .toList();
  }
}
