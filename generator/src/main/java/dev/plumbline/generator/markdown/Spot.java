package dev.plumbline.generator.markdown;

/** A line and a column of a piece of Markdown, both from 1. */
record Spot(int line, int column) {
  Spot right(int columns) {
    return new Spot(line, column + columns);
  }
}
