package dev.plumbline.generator.inert;

import java.util.BitSet;
import java.util.Locale;

/** Text from others in a line of a log or of a plain text. */
public final class InertText {
  private InertText() {}

  /**
   * The text as one line in which everything is visible and nothing is a command; a tab becomes a
   * space. Applying this twice gives the same result as applying it once.
   */
  public static String of(String text) {
    return part(text, 0, text.length());
  }

  /** The result of {@link #of} for a part of a text that begins and ends with a whole character. */
  public static String part(String text, int from, int to) {
    BitSet hazards = Hazards.in(text);
    StringBuilder line = new StringBuilder(to - from);
    for (int i = from; i < to; ) {
      int c = text.codePointAt(i);
      if (hazards.get(i) || c == '\n' || c == '\r') {
        line.append(code(c));
      } else {
        line.appendCodePoint(c == '\t' ? ' ' : c);
      }
      i += Character.charCount(c);
    }
    return line.toString();
  }

  static String code(int c) {
    return String.format(Locale.ROOT, "<U+%04X>", c);
  }
}
