package dev.plumbline.generator.style;

import java.util.function.BiConsumer;

/** Finds words made of initials. */
final class Abbreviation {
  private static final int LONGEST = 6;

  private Abbreviation() {}

  /** Shows each abbreviation of a text, without an "s" of the plural, and its offset. */
  static void each(String text, BiConsumer<String, Integer> found) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isPart(text.charAt(i))) {
        // No copy is made of the many words that are none.
        if (i - start >= 2 && i - start <= LONGEST + 1 && isUpper(text, start)) {
          String word = singular(text.substring(start, i));
          if (isAbbreviation(word)) {
            found.accept(word, start);
          }
        }
        start = i + 1;
      }
    }
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '&';
  }

  private static boolean isUpper(String text, int at) {
    return Character.isUpperCase(text.charAt(at));
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isAbbreviation(String word) {
    long capitals = word.chars().filter(Character::isUpperCase).count();
    return capitals >= 2
        && word.length() <= LONGEST
        && word.chars().noneMatch(Character::isLowerCase)
        && word.chars().allMatch(c -> c < 0x250);
  }
}
