package dev.plumbline.generator.version;

import dev.plumbline.generator.change.LevelChange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a level over the versions.
 *
 * @param entries the versions in which it changed, the newest first
 * @param unchangedSince the oldest version that is known, where it has not changed since; absent
 *     where it has, or nothing is known
 */
public record LevelTimeline(List<Entry> entries, @Nullable Version unchangedSince) {
  /** Nothing is known. */
  static final LevelTimeline NONE = new LevelTimeline(List.of(), null);

  public LevelTimeline {
    entries = List.copyOf(entries);
  }

  /** What became of it in one version. */
  public record Entry(Version version, LevelChange change) {}
}
