package dev.plumbline.generator.report;

import java.util.function.IntPredicate;

/**
 * Text of the content, made fit to leave it. Whatever cannot be kept becomes {@code U+FFFD}, so
 * that one sees that something stood there.
 */
final class Characters {
  private static final int REPLACEMENT = 0xFFFD;

  private Characters() {}

  /** What can be written as UTF-8: halves of a character that stand alone cannot. */
  static String wellFormed(String text) {
    return kept(text, c -> !isHalf(c));
  }

  /** What XML 1.0 can hold. Most control characters may not even stand there as references. */
  static String xml(String text) {
    return kept(
        text,
        c ->
            c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= 0x20 && !isHalf(c) && c != 0xFFFE && c != 0xFFFF));
  }

  /**
   * One line that shows what it says: without line ends and control characters, and without those
   * that turn the direction of all that follows.
   */
  static String visible(String text) {
    String line = text.replaceAll("[\\p{Cc}\\u2028\\u2029]+", " ").strip();
    return kept(line, c -> !isHalf(c) && !turns(c));
  }

  private static boolean isHalf(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static boolean turns(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static String kept(String text, IntPredicate allowed) {
    if (text.codePoints().allMatch(allowed)) {
      return text;
    }
    return text.codePoints()
        .map(c -> allowed.test(c) ? c : REPLACEMENT)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
