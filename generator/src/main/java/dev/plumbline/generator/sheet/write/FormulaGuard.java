package dev.plumbline.generator.sheet.write;

import java.util.function.BiFunction;

/**
 * Apostrophes that keep programs from taking texts of a CSV file for formulas. One is put before
 * each character that begins a formula, and before the apostrophes that stand there already, where
 * a cell can begin: at the beginning, and after a semicolon or a line break, because programs of
 * some countries cut there. Spaces and quotation marks may stand between.
 */
public final class FormulaGuard {
  private static final String BEGINNINGS = "=+-@＝＋－＠";

  /** The last of the characters after which a cell can begin. */
  private static final char LAST_CUT = ';';

  private FormulaGuard() {}

  /** The text with guards. */
  public static String guarded(String text) {
    return isHarmless(text) ? text : edited(text, (start, at) -> "'" + text.substring(start, at));
  }

  /** Whether no cell of the text can begin with anything but a letter or digit. Most are so. */
  private static boolean isHarmless(String text) {
    if (text.isEmpty() || !Character.isLetterOrDigit(text.charAt(0))) {
      return text.isEmpty();
    }
    char[] chars = text.toCharArray();
    for (char c : chars) {
      if (c <= LAST_CUT && isCut(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCut(char c) {
    return c == ';' || c == '\n' || c == '\r';
  }

  /** The text as it was before it was guarded. */
  public static String unguarded(String text) {
    return edited(text, (start, at) -> text.substring(Math.min(start + 1, at), at));
  }

  /** Whether the text begins as a formula does. */
  static boolean isNeeded(String text) {
    return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
  }

  /**
   * Replaces the apostrophes before each character that begins a formula.
   *
   * @param apostrophes gives others for those from one index to another, which may be none
   */
  private static String edited(String text, BiFunction<Integer, Integer, String> apostrophes) {
    StringBuilder edited = new StringBuilder();
    int done = 0;
    int start = 0; // where a cell can begin; negative where it cannot
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (start < 0 && c > LAST_CUT) {
        continue;
      }
      if (start >= 0 && BEGINNINGS.indexOf(c) >= 0) {
        edited.append(text, done, start).append(apostrophes.apply(start, i));
        done = i;
      }
      start = start(c, i, start);
    }
    return done == 0 && edited.isEmpty()
        ? text
        : edited.append(text, done, text.length()).toString();
  }

  /** Where a cell can begin after a character. */
  private static int start(char c, int at, int start) {
    boolean between = start >= 0 && (c == '"' || Character.isWhitespace(c) || isSpace(c));
    return isCut(c) || between ? at + 1 : c == '\'' ? start : -1;
  }

  private static boolean isSpace(char c) {
    return Character.isSpaceChar(c) || c == '\uFEFF';
  }
}
