package dev.plumbline.generator.sheet.layout;

import java.util.regex.Pattern;

/** Numbers in a table of texts: weights, counts and what they add up to. */
final class Numbers {
  private static final Pattern SPACE = Pattern.compile("[\\s:(–—-]+");

  private Numbers() {}

  /** Whether a text has a digit and no letter: a number, a percentage, a range, a date. */
  static boolean isOne(String text) {
    return text.codePoints().anyMatch(Character::isDigit)
        && text.codePoints().noneMatch(Character::isLetter);
  }

  /** Whether a row of numbers adds up others, as its name says: "Total", "Sum of points". */
  static boolean isTotal(String name) {
    return SPACE.splitAsStream(name.strip()).anyMatch(word -> HeadWords.has("total", word));
  }
}
