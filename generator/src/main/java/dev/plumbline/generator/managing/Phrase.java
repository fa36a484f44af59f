package dev.plumbline.generator.managing;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A phrase.
 *
 * @param words in lower case; one may end in {@code *}, which matches any ending
 */
record Phrase(List<String> words) {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}*':]+");

  Phrase {
    words = List.copyOf(words);
  }

  static Phrase of(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return new Phrase(
        Stream.of(BETWEEN_WORDS.split(plain, -1)).filter(word -> !word.isEmpty()).toList());
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  int size() {
    return words.size();
  }

  String first() {
    return words.get(0);
  }

  String last() {
    return words.get(words.size() - 1);
  }

  boolean isAt(List<String> text, int at) {
    if (at < 0 || at + words.size() > text.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      if (!matches(words.get(i), text.get(at + i))) {
        return false;
      }
    }
    return true;
  }

  static boolean matches(String pattern, String word) {
    return pattern.endsWith("*")
        ? word.regionMatches(0, pattern, 0, pattern.length() - 1)
        : word.equals(pattern);
  }
}
