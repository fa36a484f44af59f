package dev.plumbline.generator.markdown;

import dev.plumbline.generator.markdown.tree.MarkdownText;

/** A builder of plain text, with white space folded, and of its source map. */
public final class PlainTextBuilder {
  private final StringBuilder text = new StringBuilder();
  private final SourceMap.Builder sourceMap = new SourceMap.Builder();
  private boolean opens;
  private int quotes;

  void add(String more) {
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (isBlank(c)) {
        space();
      } else {
        text.append(c);
      }
    }
  }

  /** Appends text that begins at a line and column of the Markdown, both from 1. */
  void add(String more, int line, int column) {
    boolean goesOn = false;
    for (int i = 0; i < more.length(); i++) {
      char c = more.charAt(i);
      if (isBlank(c)) {
        goesOn &= space();
      } else {
        if (!goesOn) {
          sourceMap.run(text.length(), line, column + i, opens, quotes > 0);
          opens = false;
          goesOn = true;
        }
        text.append(c);
      }
    }
  }

  private static boolean isBlank(char c) {
    return c <= ' ' || Character.isWhitespace(c);
  }

  /** Appends a space, unless the text is empty or ends in one; returns whether it did. */
  boolean space() {
    boolean needed = !text.isEmpty() && text.charAt(text.length() - 1) != ' ';
    if (needed) {
      text.append(' ');
    }
    return needed;
  }

  /** Begins another part: a paragraph, an item or a cell. */
  void open() {
    opens = true;
  }

  /** Begins code or a block quote, up to {@link #endQuote}. */
  void quote() {
    quotes++;
  }

  void endQuote() {
    quotes--;
  }

  int length() {
    return text.length();
  }

  void cutTo(int length) {
    text.setLength(length);
    sourceMap.cutTo(length);
  }

  /** The whole text, without white space at the end. */
  String text() {
    return text.toString().strip();
  }

  SourceMap sourceMap(MarkdownText.Origin origin) {
    return sourceMap.sourceMap(origin);
  }

  static String fold(String text) {
    PlainTextBuilder plain = new PlainTextBuilder();
    plain.add(text);
    return plain.text();
  }
}
