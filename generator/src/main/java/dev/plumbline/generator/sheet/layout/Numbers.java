package dev.plumbline.generator.sheet.layout;

import java.util.regex.Pattern;

/** Numbers in a table of texts: weights, counts and what they add up to. */
final class Numbers {
  /** A digit and no letter: a number, a percentage, an amount, a range, a date. */
  private static final Pattern NUMBER = Pattern.compile("[^\\p{L}]*\\p{Nd}[^\\p{L}]*");

  private static final Pattern SPACE = Pattern.compile("[\\s:(–—-]+");

  private Numbers() {}

  static boolean isOne(String text) {
    return NUMBER.matcher(text).matches();
  }

  /** Whether a row of numbers adds up others, as its name says: "Total", "Sum of points". */
  static boolean isTotal(String name) {
    return SPACE.splitAsStream(name.strip()).anyMatch(word -> HeadWords.has("total", word));
  }
}
