package dev.plumbline.generator.compare;

import dev.plumbline.generator.model.Criterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A criterion, seen against the level before.
 *
 * @param criterion as it is now
 * @param before its counterpart; absent for a new one
 */
public record Match(Criterion criterion, @Nullable Criterion before, Kind kind) {
  static Match fresh(Criterion criterion) {
    return new Match(criterion, null, Kind.NEW);
  }

  /**
   * For a grown one the texts of both, word by word. Made when asked for: many who compare two
   * levels only count.
   */
  public List<WordRun> words() {
    return before == null || kind != Kind.GROWN
        ? List.of()
        : WordDifference.of(before.text().plain(), criterion.text().plain());
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
