package dev.plumbline.generator.markdown.tree;

/** The remarks in texts, {@code <!-- … -->}, which are only for the people who edit the texts. */
public final class Remarks {
  static final String BEGIN = "<!--";
  static final String END = "-->";

  /** Begin and end may share their hyphens: {@code <!-->} is a whole remark. */
  static final int OVERLAP = 2;

  private Remarks() {}

  /** The text without its remarks; an unclosed remark extends to the end of the text. */
  public static String without(String text) {
    int begin = text.indexOf(BEGIN);
    if (begin < 0) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length());
    int from = 0;
    while (begin >= 0) {
      kept.append(text, from, begin);
      from = end(text, begin);
      begin = text.indexOf(BEGIN, from);
    }
    return kept.append(text, from, text.length()).toString();
  }

  /** The offset of a remark that is not closed; -1 where all are closed. */
  public static int unclosed(String text) {
    int begin = text.indexOf(BEGIN);
    while (begin >= 0 && text.indexOf(END, begin + OVERLAP) >= 0) {
      begin = text.indexOf(BEGIN, end(text, begin));
    }
    return begin;
  }

  /**
   * The offset of the first unescaped sign that begins a remark in the source of a text; -1 if
   * there is none.
   */
  static int beginInText(String source) {
    int begin = source.indexOf(BEGIN);
    while (begin >= 0 && isEscaped(source, begin)) {
      begin = source.indexOf(BEGIN, begin + 1);
    }
    return begin;
  }

  private static boolean isEscaped(String source, int at) {
    int backslashes = 0;
    while (backslashes < at && source.charAt(at - 1 - backslashes) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  private static int end(String text, int begin) {
    int end = text.indexOf(END, begin + OVERLAP);
    return end < 0 ? text.length() : end + END.length();
  }
}
