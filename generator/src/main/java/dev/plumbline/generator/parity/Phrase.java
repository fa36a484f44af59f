package dev.plumbline.generator.parity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Words that stand together.
 *
 * @param words in lower case; one may end in {@code *}, which stands for any ending
 */
record Phrase(List<String> words) {
  private static final Pattern CLAUSE_END = Pattern.compile("[.;:!?()\u2013\u2014]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}*'\u2019]+");

  Phrase {
    words = List.copyOf(words);
  }

  static Phrase of(String text) {
    return new Phrase(words(text));
  }

  /** The clauses of a text, each as its words in lower case; a hyphen parts words. */
  static List<List<String>> clauses(String text) {
    List<List<String>> clauses = new ArrayList<>();
    for (String clause : CLAUSE_END.split(text, -1)) {
      clauses.add(words(clause));
    }
    return clauses;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN_WORDS.split(text.toLowerCase(Locale.ROOT), -1)) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  boolean beginsWith(String word) {
    return matches(words.get(0), word);
  }

  boolean isAt(List<String> text, int at) {
    if (at + words.size() > text.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!matches(words.get(i), text.get(at + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean matches(String pattern, String word) {
    return pattern.endsWith("*")
        ? word.regionMatches(0, pattern, 0, pattern.length() - 1)
        : word.equals(pattern);
  }

  /** What it stands for in a text. */
  String of(List<String> text, int at) {
    return String.join(" ", text.subList(at, at + words.size()));
  }
}
