package dev.plumbline.generator.parse.field;

/** A cursor that moves through a text line by line. */
final class LineCursor {
  private final String text;
  private int start;
  private int number = 1;

  LineCursor(String text) {
    this.text = text;
  }

  /** A copy of this cursor at the same line. */
  LineCursor copy() {
    LineCursor copy = new LineCursor(text);
    copy.start = start;
    copy.number = number;
    return copy;
  }

  boolean isAtEnd() {
    return start >= text.length();
  }

  /** The line's first character in the text. */
  int start() {
    return start;
  }

  /** The line's number, from 1. */
  int number() {
    return number;
  }

  /** The characters of the line, without its end. */
  String line() {
    return text.substring(start, end());
  }

  void next() {
    start = Math.min(end() + 1, text.length());
    number++;
  }

  private int end() {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }
}
