package dev.plumbline.generator.managing;

import org.jspecify.annotations.Nullable;

/**
 * A clause and what is needed to read it.
 *
 * @param agency tells whose its acts are
 */
record Scene(Lexicon lexicon, Clause clause, Reading reading, Agency agency) {
  static Scene of(Lexicon lexicon, Clause clause, Reading reading) {
    return new Scene(lexicon, clause, reading, new Agency(lexicon, clause, reading));
  }

  /** Whether a part of the list has a word. */
  boolean is(Part part, String word) {
    return lexicon.is(part, word);
  }

  /** Whether a word of the clause is in a part of the list. */
  boolean is(Part part, int at) {
    String word = clause.word(at);
    return !word.isEmpty() && lexicon.is(part, word);
  }

  /** The phrase of a part that begins at a word; absent where none does. */
  @Nullable Phrase at(Part part, int at) {
    return at < 0 || at >= clause.size() ? null : lexicon.of(part).at(clause.words(), at);
  }

  /** The phrase of a part that ends with a word; absent where none does. */
  @Nullable Phrase endingAt(Part part, int at) {
    return agency.endingAt(part, at);
  }

  /** Whether what is named ends before a place, and is not part of a longer name. */
  boolean isEnd(int at) {
    String word = clause.word(at);
    return word.isEmpty()
        || word.equals(",")
        || word.endsWith("ly")
        || is(Part.SMALL, at)
        || is(Part.FOLLOWS, at);
  }
}
