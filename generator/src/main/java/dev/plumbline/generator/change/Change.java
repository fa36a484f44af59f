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
    Thing thing, Deed deed, Effect effect, String before, String after, List<WordRun> words) {
  public Change {
    words = List.copyOf(words);
  }

  static Change of(Thing thing, Deed deed, Effect effect, String before, String after) {
    return new Change(thing, deed, effect, before, after, List.of());
  }

  static Change added(Thing thing, Effect effect, String text) {
    return of(thing, Deed.ADDED, effect, "", text);
  }

  static Change removed(Thing thing, Effect effect, String text) {
    return of(thing, Deed.REMOVED, effect, text, "");
  }

  static Change reworded(Thing thing, String before, String after) {
    List<WordRun> words = WordDifference.of(before, after);
    return new Change(thing, Deed.REWORDED, Effect.REWORDS, before, after, words);
  }
}
