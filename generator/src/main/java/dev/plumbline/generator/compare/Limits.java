package dev.plumbline.generator.compare;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The limits of an expectation, such as "with guidance" or "small". A later text that drops one,
 * and changes nothing else, asks for more: the only change whose direction the words alone tell.
 * Limits are known in English only.
 */
final class Limits {
  private static final Map<String, Pattern> BY_LANGUAGE =
      Map.of(
          "en",
          Pattern.compile(
              "(with|under)( [\\p{L}-]+)?"
                  + " (guidance|help|support|supervision|oversight|direction|assistance)"
                  + "( (from|of|by) .*)?"
                  + "|(when|where|if) (asked|possible|prompted|necessary|needed)"
                  + "|(is |am |are )?(beginning|starting|learning) to|begins to|starts to|learns to"
                  + "|small|smaller|simple|basic|minor|well-defined|low-risk|straightforward"));

  private static final Pattern AROUND_WORDS = Pattern.compile("^[\\p{P}\\s]+|[\\p{P}\\s]+$");

  private static final Pattern AND = Pattern.compile(", *(?:and |or )?| and | or ");

  private Limits() {}

  /**
   * The limits that were dropped, where nothing else changed; absent otherwise.
   *
   * @param language as in BCP 47
   */
  static @Nullable String dropped(String language, List<WordRun> runs) {
    Pattern limits = BY_LANGUAGE.get(language);
    StringBuilder dropped = new StringBuilder();
    for (WordRun run : runs) {
      if (run.kind() == WordRun.Kind.ADDED) {
        return null;
      } else if (run.kind() == WordRun.Kind.REMOVED) {
        String words = bare(run.text());
        if (limits == null || !areLimits(limits, words)) {
          return null;
        }
        dropped.append(dropped.isEmpty() ? "" : ", ").append(words);
      }
    }
    return dropped.isEmpty() ? null : dropped.toString();
  }

  /** Whether all words between commas are limits. */
  private static boolean areLimits(Pattern limits, String words) {
    return AND.splitAsStream(words.toLowerCase(Locale.ROOT))
        .allMatch(one -> limits.matcher(one).matches());
  }

  private static String bare(String words) {
    return AROUND_WORDS.matcher(words).replaceAll("");
  }
}
