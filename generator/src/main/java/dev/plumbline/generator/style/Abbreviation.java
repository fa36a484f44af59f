package dev.plumbline.generator.style;

import java.util.function.BiConsumer;

/** A word made of initials, found in a text. */
final class Abbreviation {
  private static final int LONGEST = 6;

  private Abbreviation() {}

  /** Calls back for each abbreviation of a text, without a plural "s", and its offset. */
  static void each(String text, BiConsumer<String, Integer> found) {
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || !isPart(text, i)) {
        // Most words are no abbreviations, and are not copied.
        if (i - start >= 2 && i - start <= LONGEST + 1 && isUpper(text, start)) {
          String word = singular(text.substring(start, i));
          if (isAbbreviation(word) && !isOfVariable(text, start)) {
            found.accept(word, start);
          }
        }
        start = i + 1;
      }
    }
  }

  /**
   * Whether a character belongs to a word, as do the signs of technical names: {@code MAX_SIZE},
   * {@code $HOME}, {@code README.md}.
   */
  private static boolean isPart(String text, int at) {
    char c = text.charAt(at);
    return isOfWord(c) || "$_@".indexOf(c) >= 0 || (c == '.' && isWithinWord(text, at));
  }

  private static boolean isWithinWord(String text, int at) {
    return at > 0
        && at + 1 < text.length()
        && isOfWord(text.charAt(at - 1))
        && isOfWord(text.charAt(at + 1));
  }

  private static boolean isOfWord(char c) {
    return Character.isLetterOrDigit(c) || c == '&';
  }

  /** Whether a word is within {@code ${…}}. */
  private static boolean isOfVariable(String text, int start) {
    return start >= 2 && text.startsWith("${", start - 2);
  }

  private static boolean isUpper(String text, int at) {
    return Character.isUpperCase(text.charAt(at));
  }

  private static String singular(String word) {
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether a word without its plural is written as initials are. */
  static boolean isAbbreviation(String word) {
    long capitals = word.chars().filter(Character::isUpperCase).count();
    return capitals >= 2
        && word.length() <= LONGEST
        && word.chars().allMatch(c -> c < 0x250 && isOfWord((char) c) && !Character.isLowerCase(c));
  }
}
