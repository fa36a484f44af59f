package dev.plumbline.generator.page.expectation;

import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.ProseMatch;
import dev.plumbline.generator.compare.WordRun;
import dev.plumbline.generator.site.Words;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The change of prose since the level before.
 *
 * @param name "New", "Changed" or "Carried over"
 * @param words its text with the changes marked; empty unless it changed and kept some words
 */
public record ProseChange(String name, List<MarkedWords> words) {
  public ProseChange {
    words = List.copyOf(words);
  }

  public static @Nullable ProseChange of(@Nullable ProseMatch match, Words words) {
    if (match == null) {
      return null;
    }
    String kind = match.kind().name().toLowerCase(Locale.ROOT);
    return new ProseChange(words.get("change." + kind), marked(match.words()));
  }

  /**
   * The change of a summary; absent where hardly a word was kept, because each level has its own.
   */
  public static @Nullable ProseChange ofSummary(@Nullable ProseMatch match, Words words) {
    return match == null || match.kind() != Match.Kind.CHANGED || marked(match.words()).isEmpty()
        ? null
        : of(match, words);
  }

  private static List<MarkedWords> marked(List<WordRun> runs) {
    return runs.stream().anyMatch(run -> run.kind() == WordRun.Kind.SAME)
        ? MarkedWords.of(runs)
        : List.of();
  }
}
