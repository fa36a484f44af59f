package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Prose;
import org.jspecify.annotations.Nullable;

/**
 * An edge between levels that their order alone does not say.
 *
 * @param entry how one gets there; absent where the framework does not say
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
