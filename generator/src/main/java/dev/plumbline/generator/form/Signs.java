package dev.plumbline.generator.form;

/** The meaning of single characters in Markdown. */
final class Signs {
  private Signs() {}

  /** Whether a character looks like a space, and does not count as one after a sign. */
  static boolean isHardSpace(char c) {
    return c != ' ' && Character.getType(c) == Character.SPACE_SEPARATOR;
  }

  static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || isHardSpace(c);
  }

  /** Whether the word at an offset begins with a letter that is not lower-case. */
  static boolean isCapital(String text, int at) {
    int start = at;
    while (start < text.length()
        && "\"'(*_[\u201C\u201E\u2018\u00AB".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start < text.length()
        && Character.isLetter(text.codePointAt(start))
        && !Character.isLowerCase(text.codePointAt(start));
  }

  /** Whether a sentence ends with a line. */
  static boolean endsSentence(String line) {
    return !line.isEmpty()
        && ".!?:;)}\u2026\u3002\uFF1A".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
