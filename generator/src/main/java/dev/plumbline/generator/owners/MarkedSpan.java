package dev.plumbline.generator.owners;

/** What the marks in a file say. */
sealed interface MarkedSpan {
  /**
   * A block.
   *
   * @param begin the index of its first line, which is a mark
   * @param end the index of its last, which is one too
   */
  record Block(OwnersHost host, int begin, int end) implements MarkedSpan {}

  /**
   * Marks that are not one pair.
   *
   * @param index the index of a line with one of them
   * @param sentence what is wrong there
   */
  record Broken(int index, String sentence) implements MarkedSpan {}
}
