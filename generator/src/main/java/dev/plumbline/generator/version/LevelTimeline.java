package dev.plumbline.generator.version;

import dev.plumbline.generator.change.LevelChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes of a level over the versions.
 *
 * @param entries the versions in which it changed, the newest first
 * @param unchangedSince the oldest known version, if the level has not changed since; absent
 *     otherwise
 */
public record LevelTimeline(List<Entry> entries, @Nullable Version unchangedSince) {
  /** The timeline of a level whose past is unknown. */
  static final LevelTimeline NONE = new LevelTimeline(List.of(), null);

  public LevelTimeline {
    entries = List.copyOf(entries);
  }

  /** The change of the level in one version. */
  public record Entry(Version version, LevelChange change) {}
}
