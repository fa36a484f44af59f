package dev.plumbline.generator.parse.yaml;

/** The kind of a plain scalar by the core schema of YAML 1.2. */
public enum ScalarKind {
  TEXT("text"),
  INTEGER("a whole number"),
  NUMBER("a number"),
  BOOLEAN("true or false"),
  NULL("nothing"),
  /** A value from a comment, already reported: any other problem with it is a consequence. */
  UNCOVERED("text");

  private final String word;

  ScalarKind(String word) {
    this.word = word;
  }

  /** The kind in the words of a message. */
  String word() {
    return word;
  }

  /** The kind of a scalar without quotes. */
  static ScalarKind ofPlain(String text) {
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> NULL;
      case "true", "True", "TRUE", "false", "False", "FALSE" -> BOOLEAN;
      case ".inf", "-.inf", "+.inf", ".nan" -> NUMBER;
      default -> ofDigits(text);
    };
  }

  private static ScalarKind ofDigits(String text) {
    int at = text.charAt(0) == '-' || text.charAt(0) == '+' ? 1 : 0;
    int whole = digits(text, at);
    if (whole == text.length()) {
      return whole > at ? INTEGER : TEXT;
    }
    int end = text.charAt(whole) == '.' ? digits(text, whole + 1) : whole;
    boolean some = end - at > (end > whole ? 1 : 0);
    return some && exponentOrEnd(text, end) ? NUMBER : TEXT;
  }

  private static boolean exponentOrEnd(String text, int at) {
    if (at == text.length()) {
      return true;
    }
    if (text.charAt(at) != 'e' && text.charAt(at) != 'E') {
      return false;
    }
    boolean signed =
        at + 1 < text.length() && (text.charAt(at + 1) == '-' || text.charAt(at + 1) == '+');
    int from = at + (signed ? 2 : 1);
    return from < text.length() && digits(text, from) == text.length();
  }

  /** The end of the run of digits that begins at {@code from}. */
  private static int digits(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
