package dev.plumbline.generator.compare;

import dev.plumbline.generator.markdown.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A summary or introduction of a level with its counterpart at the level before.
 *
 * @param text the text of this level
 * @param before the counterpart; absent for a new text
 */
public record ProseMatch(Prose text, @Nullable Prose before, Match.Kind kind) {
  /** The texts of both, word by word, if the text changed. */
  public List<WordRun> words() {
    return before == null || kind != Match.Kind.CHANGED
        ? List.of()
        : WordDifference.of(before.plain(), text.plain());
  }

  /** The match of the summaries of two levels; absent where either has none. */
  static @Nullable ProseMatch of(WordIndex index, Prose before, Prose after) {
    if (before.isEmpty() || after.isEmpty()) {
      return null;
    }
    boolean same = index.areSame(before.plain(), after.plain());
    return new ProseMatch(after, before, same ? Match.Kind.CARRIED : Match.Kind.CHANGED);
  }

  /** The matches of the introductions to a dimension at two levels, in the later level's order. */
  static List<ProseMatch> framings(List<PlacedText<Prose>> before, List<PlacedText<Prose>> after) {
    Counterparts<Prose> counterparts = Counterparts.underOneDimension(before, after);
    return counterparts.each(
        (was, is, likeness) ->
            was == null
                ? new ProseMatch(is.what(), null, Match.Kind.NEW)
                : new ProseMatch(
                    is.what(),
                    was.what(),
                    was.key().equals(is.key()) ? Match.Kind.CARRIED : Match.Kind.CHANGED));
  }
}
