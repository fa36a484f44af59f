package dev.plumbline.generator.markdown.tree;

/** A position in a piece of Markdown: its line and its column, both from 1. */
public record TextPosition(int line, int column) {
  /** The position some columns further on in the same line. */
  public TextPosition plusColumns(int columns) {
    return new TextPosition(line, column + columns);
  }
}
