package dev.plumbline.generator.managing;

import org.jspecify.annotations.Nullable;

/** One way in which a text says that someone manages people. */
interface Act {
  /** The words that say so, the one at this place among the first; absent where none do. */
  @Nullable Span at(Scene scene, int at);

  /**
   * Words of a clause.
   *
   * @param end the place after the last
   */
  record Span(int start, int end) {}
}
