package dev.plumbline.generator.markdown.tree;

import org.commonmark.node.CustomBlock;

/**
 * A remark that begins a line, {@code <!-- … -->}. Its children are the rest of its last line. No
 * renderer sees one: {@link RemarkRemoval} comes first.
 */
final class Remark extends CustomBlock {
  private final int firstLine;
  private int lastLine;
  private boolean closed;
  private boolean hasText;

  /**
   * @param firstLine the line that it begins on, from 1
   */
  Remark(int firstLine) {
    this.firstLine = firstLine;
    this.lastLine = firstLine;
  }

  int firstLine() {
    return firstLine;
  }

  /** The line that it ends on, or was read to, from 1. */
  int lastLine() {
    return lastLine;
  }

  boolean isClosed() {
    return closed;
  }

  /** Whether it has words: authors use an empty remark to keep two lists apart. */
  boolean hasText() {
    return hasText;
  }

  /**
   * Adds a line.
   *
   * @param ends whether its end stands on that line
   */
  void take(int line, CharSequence words, boolean ends) {
    lastLine = line;
    closed = ends;
    hasText |= words.chars().anyMatch(c -> c > ' ');
  }
}
