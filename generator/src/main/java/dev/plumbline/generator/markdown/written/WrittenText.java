package dev.plumbline.generator.markdown.written;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.tree.MarkdownText;
import java.util.List;

/**
 * A text line by line, as its author wrote it, for rules about form.
 *
 * @param blocks in reading order
 * @param asks whether it is the text of a level, whose items are expectations
 * @param origin from its lines and columns to its file
 */
public record WrittenText(List<Block> blocks, boolean asks, MarkdownText.Origin origin) {
  /** The character in place of each one of code, a link, HTML, or an escape. */
  public static final char MASK = '\uFFFC';

  public WrittenText {
    blocks = List.copyOf(blocks);
  }

  /** The place of a character of a line. */
  public Place place(Line line, int offset) {
    return origin.at(line.number(), line.column() + offset);
  }

  /** The kinds of blocks. */
  public enum Kind {
    HEADING,
    /** The paragraph that an item begins with; without lines where it begins otherwise. */
    ITEM,
    PARAGRAPH,
    CELL,
    /** Code, a quote, a table, a rule; without lines. */
    OTHER
  }

  /**
   * A part of a text.
   *
   * @param quoted whether it is in a block quote
   */
  public record Block(Kind kind, List<Line> lines, boolean quoted) {
    public Block {
      lines = List.copyOf(lines);
    }

    /** Whether the block is text that may span lines. */
    public boolean runs() {
      return kind == Kind.PARAGRAPH || kind == Kind.ITEM;
    }
  }

  /**
   * A line of a block, without white space at its start and without remarks.
   *
   * @param number from 1
   * @param column of its first character, from 1
   */
  public record Line(String text, int number, int column) {}
}
