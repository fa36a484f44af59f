package dev.plumbline.generator.page.expectation;

import dev.plumbline.generator.compare.WordRun;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of words that were kept, added or removed.
 *
 * @param change the element that marks it: {@code ins}, {@code del} or {@code mark}; absent for
 *     kept words
 */
public record MarkedWords(@Nullable String change, String text) {
  /** The text of a run, marked by its kind. */
  public static MarkedWords of(WordRun.Kind kind, String text) {
    String element =
        switch (kind) {
          case SAME -> null;
          case ADDED -> "ins";
          case REMOVED -> "del";
        };
    return new MarkedWords(element, text);
  }

  /** The words of a text and of its counterpart, marked where only one of them has them. */
  static List<MarkedWords> of(List<WordRun> runs) {
    return runs.stream().map(run -> of(run.kind(), run.text())).toList();
  }

  /** The words marked as those of one of two peers, neither of which is the earlier one. */
  MarkedWords ofPeer() {
    return change == null ? this : new MarkedWords("mark", text);
  }
}
