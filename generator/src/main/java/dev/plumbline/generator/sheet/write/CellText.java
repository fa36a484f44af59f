package dev.plumbline.generator.sheet.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Rules for the texts of cells. */
public final class CellText {
  /** The most UTF-16 units of a cell's text in a workbook. */
  public static final int LIMIT = 32_767;

  /** The last character before those that need a closer look. */
  private static final char LAST_PLAIN = '\uD7FF';

  private static final char REPLACEMENT = '\uFFFD';

  private static final int ASCII_END = 0x80;

  /** The ASCII characters that are the same as XML, and begin no escaped character. */
  private static final boolean[] PLAIN = plain();

  /** What programs take for an escaped character in the text of a cell. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private CellText() {}

  /**
   * The text as cells can hold it: tabs and carriage returns as spaces, other characters that XML
   * cannot hold as {@code U+FFFD}.
   */
  public static String allowed(String text) {
    char[] chars = text.toCharArray();
    for (char c : chars) {
      if ((c < ' ' && c != '\n') || c > LAST_PLAIN) {
        return replaced(text);
      }
    }
    return text;
  }

  /** The text in parts that a cell of a workbook can hold; at least one. */
  public static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = 0;
    while (text.length() - start > LIMIT) {
      int end = end(text, start, LIMIT);
      parts.add(text.substring(start, end));
      start = end;
    }
    parts.add(text.substring(start));
    return parts;
  }

  /** The text, or its beginning and an ellipsis where a cell of a workbook cannot hold it. */
  static String fitting(String text) {
    return text.length() <= LIMIT ? text : text.substring(0, end(text, 0, LIMIT - 1)) + "…";
  }

  /** The text as an element of a cell of a workbook. */
  static String xml(String text) {
    if (isPlain(text)) {
      return "<t>" + text + "</t>";
    }
    String fitting = fitting(allowed(text));
    boolean whole = fitting.equals(fitting.strip());
    String xml = XmlStream.escaped(literal(fitting));
    return (whole ? "<t>" : "<t xml:space=\"preserve\">") + xml + "</t>";
  }

  /** Whether the text is for certain the same as XML. Most are. */
  private static boolean isPlain(String text) {
    if (text.isEmpty() || text.length() > LIMIT || isSpaced(text)) {
      return false;
    }
    char[] chars = text.toCharArray();
    for (char c : chars) {
      if (c < ASCII_END ? !PLAIN[c] : c > LAST_PLAIN) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSpaced(String text) {
    return Character.isWhitespace(text.charAt(0))
        || Character.isWhitespace(text.charAt(text.length() - 1));
  }

  private static boolean[] plain() {
    boolean[] plain = new boolean[ASCII_END];
    Arrays.fill(plain, ' ', ASCII_END, true);
    plain['\n'] = true;
    "&<>\"_".chars().forEach(special -> plain[special] = false);
    return plain;
  }

  /** The text with no part that programs would take for an escaped character. */
  private static String literal(String text) {
    return ESCAPE.matcher(text).replaceAll("_x005F_");
  }

  private static int end(String text, int start, int most) {
    int end = start + most;
    return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
  }

  private static String replaced(String text) {
    StringBuilder allowed = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      allowed.setCharAt(i, replaced(text, i));
    }
    return allowed.toString();
  }

  private static char replaced(String text, int at) {
    char c = text.charAt(at);
    if (c < ' ') {
      return c == '\n' ? c : c == '\t' || c == '\r' ? ' ' : REPLACEMENT;
    }
    boolean alone =
        Character.isHighSurrogate(c)
            ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
            : Character.isLowSurrogate(c)
                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
    return alone || c == '\uFFFE' || c == '\uFFFF' ? REPLACEMENT : c;
  }
}
