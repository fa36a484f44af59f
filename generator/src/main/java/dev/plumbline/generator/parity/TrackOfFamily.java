package dev.plumbline.generator.parity;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.model.TrackKind;
import dev.plumbline.generator.model.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/**
 * A track of a family.
 *
 * @param levels the written levels in force, lowest grade first
 */
record TrackOfFamily(Track track, Family family, List<Level> levels) {
  TrackOfFamily {
    levels = List.copyOf(levels);
  }

  /** The tracks of individual contributors and managers. */
  static Stream<TrackOfFamily> all(Vocabulary vocabulary, Family family) {
    return vocabulary.tracks().stream()
        .filter(track -> track.kind() != TrackKind.OTHER)
        .map(track -> new TrackOfFamily(track, family, inForce(family, track)));
  }

  /** The same without the texts of its levels. */
  TrackOfFamily withoutTexts() {
    return new TrackOfFamily(
        track, family.withoutTexts(), levels.stream().map(Level::withoutTexts).toList());
  }

  private static List<Level> inForce(Family family, Track track) {
    return family.levels(track.id()).stream()
        .filter(level -> level.status() == Status.ACTIVE && says(level))
        .toList();
  }

  /** Whether the track has no destination; a single level needs no mark. */
  boolean isEndless() {
    return levels.size() > 1 && levels.stream().noneMatch(Level::destination);
  }

  /** The last level. */
  Level top() {
    return levels.get(levels.size() - 1);
  }

  private static boolean says(Level level) {
    return !level.asksNothing()
        || level.sections().stream().anyMatch(text -> !text.article().isEmpty());
  }
}
