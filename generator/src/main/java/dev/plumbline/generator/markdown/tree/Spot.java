package dev.plumbline.generator.markdown.tree;

/** A line and a column of a piece of Markdown, both from 1. */
public record Spot(int line, int column) {
  public Spot right(int columns) {
    return new Spot(line, column + columns);
  }
}
