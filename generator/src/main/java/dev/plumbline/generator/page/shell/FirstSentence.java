package dev.plumbline.generator.page.shell;

/** The first sentence of a text, short enough for a line of a list or a page's description. */
public final class FirstSentence {
  private static final int LINE = 180;

  private FirstSentence() {}

  /**
   * The text up to the first full stop that a space follows; a very long sentence is cut between
   * words.
   */
  public static String of(String text) {
    int end = end(text, 0);
    if (end <= LINE) {
      return text.substring(0, end);
    }
    int space = text.lastIndexOf(' ', LINE);
    return text.substring(0, space > 0 ? space : LINE) + "…";
  }

  /** The end of the sentence that begins at {@code from}. */
  static int end(String text, int from) {
    for (int i = from; i + 1 < text.length(); i++) {
      if (".!?".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ') {
        return i + 1;
      }
    }
    return text.length();
  }
}
