package dev.plumbline.generator.style;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The openings of criteria, by which those of a list are compared.
 *
 * @param skipped words that may precede the word that counts
 * @param kinds words that begin a criterion alike; the first kind that has a word counts, and any
 *     other word is of the first kind
 */
record Openings(List<String> skipped, List<List<String>> kinds) {
  Openings {
    skipped = List.copyOf(skipped);
    kinds = List.copyOf(kinds);
  }

  static Openings of(StyleLexicon lexicon) {
    return new Openings(
        lexicon.words(StyleLexicon.BEFORE_OPENINGS), lexicon.lines(StyleLexicon.OPENINGS));
  }

  /** The word that a criterion begins with, and its kind. */
  record Opening(String word, int kind) {}

  /** The opening of a text. */
  Opening of(String text) {
    for (String part : text.split(" ", 5)) {
      String word = bare(part);
      String lower = word.toLowerCase(Locale.ROOT);
      Optional<Integer> listed = kind(lower);
      if (listed.isPresent() || !isAny(skipped, lower)) {
        return new Opening(word, listed.orElse(0));
      }
    }
    return new Opening(bare(text.split(" ", 2)[0]), 0);
  }

  private Optional<Integer> kind(String word) {
    return IntStream.range(0, kinds.size())
        .filter(kind -> isAny(kinds.get(kind), word))
        .boxed()
        .findFirst();
  }

  private static boolean isAny(List<String> patterns, String word) {
    return patterns.stream()
        .anyMatch(
            pattern ->
                pattern.startsWith("*")
                    ? word.endsWith(pattern.substring(1))
                    : word.equals(pattern));
  }

  /** A word without marks around it, and without an apostrophe and the letters after it. */
  private static String bare(String part) {
    int start = 0;
    while (start < part.length() && !Character.isLetterOrDigit(part.charAt(start))) {
      start++;
    }
    int end = start;
    while (end < part.length() && isOfWord(part.charAt(end))) {
      end++;
    }
    return part.substring(start, end);
  }

  private static boolean isOfWord(char c) {
    return c == '-' || Character.isLetterOrDigit(c);
  }
}
