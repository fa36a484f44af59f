package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import org.jspecify.annotations.Nullable;

/**
 * A move between levels, other than to the next one on a track.
 *
 * @param entry the way to get there; absent where the framework does not say
 */
public record Move(
    LevelLink from, LevelLink to, Kind kind, @Nullable Entry entry, Prose note, Place place) {
  /** The kinds of moves. */
  public enum Kind {
    PROMOTION,
    LATERAL,
    RETURN
  }

  /** The ways to get there. */
  public enum Entry {
    PROMOTION,
    APPLICATION,
    INTERVIEW
  }
}
