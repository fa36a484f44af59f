package dev.plumbline.generator.parse.yaml;

/** The small corrections of a YAML text by which the parser can go on after a syntax error. */
final class YamlRecovery {
  private YamlRecovery() {}

  /**
   * The index at which the value of the line's first key begins; -1 where the line has no key and
   * value.
   */
  static int valueStart(String line) {
    int colon = line.indexOf(": ");
    if (colon < 0) {
      return -1;
    }
    int at = colon + 2;
    while (at < line.length() && line.charAt(at) == ' ') {
      at++;
    }
    return at < line.length() ? at : -1;
  }

  /** The line's first key. */
  static String key(String line) {
    String before = line.substring(0, Math.max(0, line.indexOf(": "))).strip();
    while (before.startsWith("- ")) {
      before = before.substring(2).strip();
    }
    return before;
  }

  /** The text in single quotes. */
  static String quote(String text) {
    return "'" + text.stripTrailing().replace("'", "''") + "'";
  }

  /** The text with the rest of a line, from an offset on, in quotes. */
  static String quoteRest(YamlText source, int from) {
    String text = source.text();
    int end = text.indexOf('\n', from);
    int stop = end < 0 ? text.length() : end;
    return text.substring(0, from) + quote(text.substring(from, stop)) + text.substring(stop);
  }

  /**
   * The colon, on this line or the nearest one above with text, that lacks its space; -1 where
   * there is none.
   */
  static int gluedColon(YamlText source, int line) {
    int above = line - 1;
    while (above >= 0 && source.line(above).isBlank()) {
      above--;
    }
    for (int candidate : new int[] {above, line}) {
      if (candidate >= 0) {
        int colon = gluedColon(source.line(candidate));
        if (colon >= 0) {
          return source.lineStart(candidate) + colon;
        }
      }
    }
    return -1;
  }

  /** The colon of the line that lacks its space; -1 where there is none. */
  static int gluedColon(String line) {
    int at = line.length() - line.stripLeading().length();
    while (line.startsWith("- ", at)) {
      at += 2;
    }
    int start = at;
    while (at < line.length() && isKeyPart(line.charAt(at))) {
      at++;
    }
    boolean glued = at > start && at + 1 < line.length() && line.charAt(at) == ':';
    return glued && line.charAt(at + 1) != ' ' && line.charAt(at + 1) != '/' ? at : -1;
  }

  private static boolean isKeyPart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
  }
}
