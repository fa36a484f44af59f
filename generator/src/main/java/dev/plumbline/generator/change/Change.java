package dev.plumbline.generator.change;

import dev.plumbline.generator.compare.WordDifference;
import dev.plumbline.generator.compare.WordRun;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A single difference between two revisions.
 *
 * @param before the earlier name, text or value of the target; absent where it did not exist or had
 *     none
 * @param after the later one
 * @param words of reworded text: both texts, word by word
 */
public record Change(
    ChangeTarget target,
    ChangeType type,
    Impact impact,
    @Nullable String before,
    @Nullable String after,
    List<WordRun> words) {
  public Change {
    words = List.copyOf(words);
  }

  static Change of(
      ChangeTarget target,
      ChangeType type,
      Impact impact,
      @Nullable String before,
      @Nullable String after) {
    return new Change(target, type, impact, before, after, List.of());
  }

  static Change added(ChangeTarget target, Impact impact, @Nullable String text) {
    return of(target, ChangeType.ADDED, impact, null, text);
  }

  static Change removed(ChangeTarget target, Impact impact, @Nullable String text) {
    return of(target, ChangeType.REMOVED, impact, text, null);
  }

  static Change reworded(ChangeTarget target, String before, String after) {
    List<WordRun> words = WordDifference.of(before, after);
    return new Change(target, ChangeType.REWORDED, Impact.REWORDS, before, after, words);
  }

  /** Whether the target has the same text as before, in another markup. */
  public boolean isOnlyMarkup() {
    return type == ChangeType.CHANGED && Objects.equals(before, after);
  }
}
