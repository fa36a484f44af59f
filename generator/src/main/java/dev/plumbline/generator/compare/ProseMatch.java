package dev.plumbline.generator.compare;

import dev.plumbline.generator.markdown.Prose;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text of a level that is no criterion, seen against the level before.
 *
 * @param text as it is now
 * @param before its counterpart; absent for a new one
 */
public record ProseMatch(Prose text, @Nullable Prose before, Match.Kind kind) {
  /** For a changed one the texts of both, word by word. */
  public List<WordRun> words() {
    return before == null || kind != Match.Kind.CHANGED
        ? List.of()
        : WordDifference.of(before.plain(), text.plain());
  }

  /** The summaries of two levels; absent where either has none. */
  static @Nullable ProseMatch of(WordIndex index, Prose before, Prose after) {
    if (before.isEmpty() || after.isEmpty()) {
      return null;
    }
    boolean same = index.areSame(before.plain(), after.plain());
    return new ProseMatch(after, before, same ? Match.Kind.CARRIED : Match.Kind.CHANGED);
  }

  /** The texts that frame a dimension at two levels, each of the later level's in order. */
  static List<ProseMatch> framings(List<Placed<Prose>> before, List<Placed<Prose>> after) {
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
