package dev.plumbline.generator.compare;

import dev.plumbline.generator.model.Criterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion, seen against the level before.
 *
 * @param criterion as it is now
 * @param before its counterpart; absent for a new one
 * @param words for a grown one: the texts of both, word by word
 */
public record Match(
    Criterion criterion, @Nullable Criterion before, Kind kind, List<WordRun> words) {
  public Match {
    words = List.copyOf(words);
  }

  /** What became of a criterion. */
  public enum Kind {
    /** Not asked before. */
    NEW,
    /** Asked before in other words. */
    GROWN,
    /** Asked before in the same words. */
    CARRIED
  }
}
