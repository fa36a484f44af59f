package dev.plumbline.generator.managing;

import org.jspecify.annotations.Nullable;

/** A form of words by which a text says that someone manages people. */
interface Act {
  /** Whether the act may begin with this word. Most words begin none, and are passed over. */
  boolean mayBeginWith(ManagingLexicon lexicon, String word);

  /** The words of the act that begin around this place; absent where there are none. */
  @Nullable Span at(ClauseContext context, int at);

  /**
   * A span of words in a clause.
   *
   * @param end the place after the last word
   */
  record Span(int start, int end) {}
}
