package dev.plumbline.generator.markdown.tree;

import dev.plumbline.generator.finding.Place;

/**
 * A piece of Markdown with its place in its file.
 *
 * @param text line ends are {@code \n}
 * @param origin from a position in the text to the position in the file
 */
public record MarkdownText(String text, Origin origin) {
  /** A function from a position in a piece of text to the place in its file. */
  @FunctionalInterface
  public interface Origin {
    /** The place of a line and column of the text, both from 1. */
    Place at(int line, int column);

    /** The origin of a text whose beginning alone is known. */
    static Origin fixed(Place place) {
      return (line, column) -> place;
    }

    /** The origin of whole lines of a file, beginning with line {@code firstLine}. */
    static Origin lines(String path, int firstLine) {
      return (line, column) -> new Place(path, firstLine + line - 1, column);
    }
  }
}
