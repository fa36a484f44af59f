package dev.plumbline.generator.managing;

import org.jspecify.annotations.Nullable;

/**
 * A phrase that names people or a group of them.
 *
 * @param end the place after the last word
 * @param last the last word
 * @param group whether they are named as a group
 * @param counted whether "a", a number or "several" goes before
 * @param owned whether "their" or the like goes before
 * @param definite whether "the" goes before
 * @param borrowed whether they are a group for a task, or somebody else's
 */
record PeoplePhrase(
    int end,
    String last,
    boolean group,
    boolean counted,
    boolean owned,
    boolean definite,
    boolean borrowed) {

  /** The people that a clause names at a place; absent where it names none there. */
  static @Nullable PeoplePhrase at(ManagingLexicon lexicon, Clause clause, int from) {
    return new Search(lexicon, clause).from(from);
  }

  /** Whether an article or the like goes before. */
  boolean isTold() {
    return counted || owned || definite;
  }

  /** Whether the phrase names several people or several groups. */
  boolean isPlural() {
    return Verb.Form.endsInS(last) || !group;
  }

  /** A walk along the words before the name of people. */
  private static final class Search {
    private static final int MOST_WORDS = 9;

    private final ManagingLexicon lexicon;
    private final Clause clause;
    private boolean counted;
    private boolean owned;
    private boolean definite;
    private boolean borrowed;
    private boolean described;

    Search(ManagingLexicon lexicon, Clause clause) {
      this.lexicon = lexicon;
      this.clause = clause;
    }

    @Nullable PeoplePhrase from(int from) {
      int at = from;
      while (at < clause.size() && at < from + MOST_WORDS) {
        if (isName(at)) {
          return named(at);
        }
        int next =
            at == from && lexicon.is(WordClass.SMALL, clause.word(at)) ? pastArticle(at) : past(at);
        if (next < 0) {
          return null;
        }
        at = next;
      }
      return null;
    }

    private PeoplePhrase named(int at) {
      String word = clause.word(at);
      return new PeoplePhrase(
          at + 1, word, lexicon.is(WordClass.GROUP, word), counted, owned, definite, borrowed);
    }

    /** Whether a word names people, and is not part of a longer name such as "team spirit". */
    private boolean isName(int at) {
      String word = clause.word(at);
      boolean names =
          lexicon.is(WordClass.PERSON, word)
              || lexicon.is(WordClass.GROUP, word)
              || lexicon.is(WordClass.TALENT, word)
              || lexicon.is(WordClass.ANYONE, word)
              || isMember(at);
      return names && isEnd(at + 1) && !isCountOf(at);
    }

    /**
     * Whether the word only counts the people after "of", or means the act of organising something.
     */
    private boolean isCountOf(int at) {
      return clause.word(at + 1).equals("of")
          && lexicon.is(WordClass.TWO_MEANINGS, clause.word(at))
          && PeoplePhrase.at(lexicon, clause, at + 2) == null;
    }

    /** Whether a word such as "Dropboxers" stands after a number. */
    private boolean isMember(int at) {
      String word = clause.word(at);
      return counted
          && Character.isUpperCase(clause.text().charAt(clause.tokens().get(at).start()))
          && word.length() > 5
          && lexicon.of(WordClass.MEMBER_ENDINGS).all().stream()
              .anyMatch(ending -> word.endsWith(ending.first()));
    }

    private boolean isEnd(int at) {
      String word = clause.word(at);
      return word.isEmpty()
          || word.equals(",")
          || word.endsWith("ly")
          || lexicon.is(WordClass.SMALL, word)
          || lexicon.is(WordClass.FOLLOWS, word);
    }

    private int pastArticle(int at) {
      boolean joins = clause.word(at).equals("at");
      return joins || isArticle(clause.word(at)) ? past(at) : -1;
    }

    /** The place after a word that may go before the name; below 0 if the word may not. */
    private int past(int at) {
      String word = clause.word(at);
      if (lexicon.is(WordClass.CROWD, word) && clause.word(at + 1).equals("of")) {
        counted = true;
        return at + 2;
      }
      if (isArticle(word)) {
        return described ? -1 : at + 1;
      }
      if (isJoined(at)) {
        return at + 1;
      }
      if (word.equals(",") || (lexicon.is(WordClass.SMALL, word) && !clause.isHyphened(at))) {
        return -1;
      }
      borrowed |= lexicon.is(WordClass.BORROWED, word);
      described |= !lexicon.is(WordClass.PLAIN, word);
      return isPlural(word) ? -1 : at + 1;
    }

    private boolean isPlural(String word) {
      return Verb.Form.endsInS(word) && !lexicon.is(WordClass.PART_OF_A_NAME, word);
    }

    private boolean isArticle(String word) {
      boolean possessive = lexicon.is(WordClass.POSSESSIVE, word);
      boolean pointing = lexicon.is(WordClass.DEFINITE, word);
      boolean number = lexicon.is(WordClass.COUNTED, word) || ManagingLexicon.isNumber(word);
      owned |= possessive || word.equals("own");
      definite |= pointing;
      counted |= number;
      return possessive || pointing || number;
    }

    /** Whether the word joins two numbers or two words like "junior". */
    private boolean isJoined(int at) {
      String word = clause.word(at);
      String before = clause.word(at - 1);
      boolean joins = word.equals("and") || word.equals("or") || word.equals("to");
      boolean joined = joins || word.equals(",") || word.equals("than");
      return (joined && isOfNumber(before))
          || (word.equals("to") && before.equals("up"))
          || (word.equals("at") && clause.word(at + 1).equals("least"))
          || ((joins || word.equals(","))
              && lexicon.is(WordClass.PLAIN, before)
              && !isFree(before));
    }

    private boolean isFree(String word) {
      return lexicon.is(WordClass.SMALL, word);
    }

    private boolean isOfNumber(String word) {
      return lexicon.is(WordClass.COUNTED, word)
          || (!word.isEmpty() && ManagingLexicon.isNumber(word));
    }
  }
}
