package dev.plumbline.generator.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of a line that looks like the sign of an item, but is not one in Markdown.
 *
 * @param shown the sign as written
 * @param sign the sign that all lines of one list share
 * @param words the index where the words begin
 */
record Bullet(String shown, String sign, Kind kind, int words) {
  /** Characters that begin items and nothing else; the last three are Word's on a clipboard. */
  private static final String BULLETS =
      "\u2022\u2023\u2043\u2219\u25A0\u25A1\u25AA\u25AB\u25B8\u25BA\u25C6\u25CB\u25CF\u25E6\u27A2\u27A4"
          + "\uF0B7\uF0A7\uF0D8";

  private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u00B7";

  private static final int MOST_DIGITS = 3;

  /** The kinds of signs, by how certain it is that an item was meant. */
  enum Kind {
    /** A sign that can be nothing else. */
    BULLET,
    /** A dash, which may also continue a sentence. */
    DASH,
    /** A hyphen or a number without its space. */
    GLUED,
    /** A sign with many uses, unless several lines begin with it. */
    ANYTHING
  }

  static Optional<Bullet> of(String line) {
    if (line.isEmpty()) {
      return Optional.empty();
    }
    if (Character.isDigit(line.charAt(0))) {
      return number(line);
    }
    int first = line.codePointAt(0);
    String sign = Character.toString(first);
    Kind kind = kind(line, first, sign.length());
    return kind == null
        ? Optional.empty()
        : Optional.of(new Bullet(sign, sign, kind, afterSpace(line, sign.length())));
  }

  private static Optional<Bullet> number(String line) {
    int digits = 1;
    while (digits < line.length() && Character.isDigit(line.charAt(digits))) {
      digits++;
    }
    int words = digits + 1;
    if (digits > MOST_DIGITS || words >= line.length()) {
      return Optional.empty();
    }
    char sign = line.charAt(digits);
    boolean glued =
        sign == ')' ? Character.isLetter(line.codePointAt(words)) : Signs.isCapital(line, words);
    return (sign == ')' || sign == '.') && glued
        ? Optional.of(new Bullet(line.substring(0, words), String.valueOf(sign), Kind.GLUED, words))
        : Optional.empty();
  }

  private static @Nullable Kind kind(String line, int first, int next) {
    boolean spaced = next < line.length() && Signs.isSpace(line.charAt(next));
    if (BULLETS.indexOf(first) >= 0) {
      boolean begins = next == line.length() || spaced || isWord(line, next);
      return begins ? Kind.BULLET : null;
    }
    if (DASHES.indexOf(first) >= 0) {
      return spaced ? Kind.DASH : null;
    }
    if (first == '-') {
      return isGlued(line) ? Kind.GLUED : null;
    }
    if (first == '*' || first == '+') {
      boolean alone = line.indexOf(first, 1) < 0;
      return alone && isGlued(line) ? Kind.ANYTHING : null;
    }
    boolean sign = isSymbol(first) || isLetterOfWord(line, first, next);
    return sign && spaced ? Kind.ANYTHING : null;
  }

  /** Whether a word follows the sign directly, or after a space that does not count. */
  private static boolean isGlued(String line) {
    int next = line.length() > 1 && Signs.isHardSpace(line.charAt(1)) ? 2 : 1;
    return isWord(line, next);
  }

  private static boolean isWord(String line, int at) {
    return at < line.length() && Character.isLetter(line.codePointAt(at));
  }

  private static boolean isSymbol(int c) {
    return Character.getType(c) == Character.OTHER_SYMBOL && "\u00A9\u00AE".indexOf(c) < 0;
  }

  /** Word's second bullet is an "o" in another typeface. */
  private static boolean isLetterOfWord(String line, int first, int next) {
    return first == 'o' && Signs.isCapital(line, afterSpace(line, next));
  }

  private static int afterSpace(String line, int from) {
    int at = from;
    while (at < line.length() && Signs.isSpace(line.charAt(at))) {
      at++;
    }
    return at;
  }
}
