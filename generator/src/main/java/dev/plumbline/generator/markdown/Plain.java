package dev.plumbline.generator.markdown;

/** Text without markup, white space folded, as it grows. */
final class Plain {
  private final StringBuilder text = new StringBuilder();

  void add(String more) {
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (c > ' ' && !Character.isWhitespace(c)) {
        text.append(c);
      } else {
        space();
      }
    }
  }

  void space() {
    if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  int length() {
    return text.length();
  }

  void cutTo(int length) {
    text.setLength(length);
  }

  /** All of it, without white space at the end. */
  String text() {
    return text.toString().strip();
  }

  static String fold(String text) {
    Plain plain = new Plain();
    plain.add(text);
    return plain.text();
  }
}
