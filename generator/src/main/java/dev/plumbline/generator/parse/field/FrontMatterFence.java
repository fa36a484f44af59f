package dev.plumbline.generator.parse.field;

import java.util.regex.Pattern;

/**
 * A line {@code ---} around the keys at the head of a Markdown file, with its common misspellings.
 */
final class FrontMatterFence {
  private static final String FENCE = "---";

  /** Hyphens too few or too many, dashes that a word processor makes of them, or YAML's own end. */
  private static final Pattern MISTYPED =
      Pattern.compile("[-\u2010-\u2015\u2212]{2,}|[\u2013-\u2015]|[.]{3}|\u2026");

  private FrontMatterFence() {}

  /** Whether a line is a fence, written correctly. */
  static boolean is(String line) {
    return line.stripTrailing().equals(FENCE);
  }

  /** Whether a line is a fence or was meant as one, apart from invisible characters around it. */
  static boolean isMeant(String line) {
    String visible = visible(line);
    return visible.equals(FENCE) || MISTYPED.matcher(visible).matches();
  }

  /** Whether a line, not indented as a text among the keys may be, was meant to end them. */
  static boolean isMeantToEnd(String line) {
    return !line.startsWith(" ") && isMeant(line);
  }

  /** The hint for a line that was meant to be a fence. */
  static String hint(String line) {
    String visible = visible(line);
    return visible.equals(FENCE)
        ? "type the line again: it has invisible characters or spaces."
        : "write it instead of \"" + visible + "\".";
  }

  /** The line without spaces, byte order marks and the like around it. */
  static String visible(String line) {
    int from = 0;
    int to = line.length();
    while (from < to && isInvisible(line.charAt(from))) {
      from++;
    }
    while (to > from && isInvisible(line.charAt(to - 1))) {
      to--;
    }
    return line.substring(from, to);
  }

  private static boolean isInvisible(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
