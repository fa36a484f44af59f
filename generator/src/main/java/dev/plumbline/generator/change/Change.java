package dev.plumbline.generator.change;

import dev.plumbline.generator.compare.WordDifference;
import dev.plumbline.generator.compare.WordRun;
import java.util.List;

/**
 * One thing that became different.
 *
 * @param before its name, text or value then; empty where it was not there, or where none is needed
 * @param after the same now
 * @param words of something reworded: both texts, word by word
 */
public record Change(
    ChangeTarget target, ChangeType type, Effect effect, String before, String after, List<WordRun> words) {
  public Change {
    words = List.copyOf(words);
  }

  static Change of(ChangeTarget target, ChangeType type, Effect effect, String before, String after) {
    return new Change(target, type, effect, before, after, List.of());
  }

  static Change added(ChangeTarget target, Effect effect, String text) {
    return of(target, ChangeType.ADDED, effect, "", text);
  }

  static Change removed(ChangeTarget target, Effect effect, String text) {
    return of(target, ChangeType.REMOVED, effect, text, "");
  }

  static Change reworded(ChangeTarget target, String before, String after) {
    List<WordRun> words = WordDifference.of(before, after);
    return new Change(target, ChangeType.REWORDED, Effect.REWORDS, before, after, words);
  }
}
