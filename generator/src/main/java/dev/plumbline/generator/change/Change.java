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
    ChangeTarget target,
    ChangeType type,
    Impact impact,
    String before,
    String after,
    List<WordRun> words) {
  public Change {
    words = List.copyOf(words);
  }

  static Change of(
      ChangeTarget target, ChangeType type, Impact impact, String before, String after) {
    return new Change(target, type, impact, before, after, List.of());
  }

  static Change added(ChangeTarget target, Impact impact, String text) {
    return of(target, ChangeType.ADDED, impact, "", text);
  }

  static Change removed(ChangeTarget target, Impact impact, String text) {
    return of(target, ChangeType.REMOVED, impact, text, "");
  }

  static Change reworded(ChangeTarget target, String before, String after) {
    List<WordRun> words = WordDifference.of(before, after);
    return new Change(target, ChangeType.REWORDED, Impact.REWORDS, before, after, words);
  }
}
