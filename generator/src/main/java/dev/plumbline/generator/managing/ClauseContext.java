package dev.plumbline.generator.managing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A clause, with the words of its language.
 *
 * @param addressee the person whom the text addresses
 */
record ClauseContext(ManagingLexicon lexicon, Clause clause, Addressee addressee) {
  private static final Set<String> JOINING =
      Set.of(",", "and", "or", "but", "then", "so", "yet", "plus");
  private static final Set<String> OTHER_PRONOUNS = Set.of("them", "us", "me");

  /** The agency of the clause. */
  Agency agency() {
    return new Agency(this);
  }

  /** The modality of the clause. */
  Modality modality() {
    return new Modality(this);
  }

  /** Whether a word belongs to a class. */
  boolean is(WordClass words, String word) {
    return !word.isEmpty() && lexicon.is(words, word);
  }

  /** Whether a word of the clause belongs to a class. */
  boolean is(WordClass words, int at) {
    return is(words, clause.word(at));
  }

  /** The phrase of a class that begins at a word; absent where none does. */
  @Nullable Phrase at(WordClass words, int at) {
    return at < 0 || at >= clause.size() ? null : lexicon.of(words).at(clause.words(), at);
  }

  /** The phrase of a class that ends with a word; absent where none does. */
  @Nullable Phrase endingAt(WordClass words, int at) {
    return at < 0 ? null : lexicon.of(words).endingAt(clause.words(), at);
  }

  /** Whether a phrase of a class ends with a word. */
  boolean ends(WordClass words, int at) {
    return endingAt(words, at) != null;
  }

  /** The last word of a class before a place; below 0 if there is none. */
  int lastBefore(int at, WordClass words) {
    int last = at - 1;
    while (last >= 0 && !is(words, last)) {
      last--;
    }
    return last;
  }

  /** Whether a name ends before a place, and is not part of a longer one. */
  boolean isEnd(int at) {
    String word = clause.word(at);
    return word.isEmpty()
        || word.equals(",")
        || word.endsWith("ly")
        || is(WordClass.SMALL, at)
        || is(WordClass.FOLLOWS, at);
  }

  /** Whether a word joins clauses or items of a list. */
  static boolean isJoining(String word) {
    return JOINING.contains(word);
  }

  boolean isAdverb(String word) {
    return is(WordClass.ADVERB, word) || (word.endsWith("ly") && word.length() > 4);
  }

  /** Whether a pronoun stands here that means the person whom the text is about. */
  boolean isSelf(int at) {
    return is(WordClass.SELF, at);
  }

  /** Whether a word means somebody else. */
  boolean isOther(String word) {
    return is(WordClass.OTHERS, word)
        || is(WordClass.PERSON, word)
        || is(WordClass.GROUP, word)
        || OTHER_PRONOUNS.contains(word);
  }
}
