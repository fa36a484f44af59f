package dev.plumbline.generator.managing;

import java.util.List;

/** An entry of a list that names a matter without a verb: "Line management of designers". */
final class ListEntry {
  private static final int LONGEST_VALUE = 6;

  private final ClauseContext context;
  private final int start;
  private final int at;
  private final int end;

  /**
   * @param matter the matter, with the words that describe it
   * @param at the place where the matter itself begins
   */
  ListEntry(ClauseContext context, Act.Span matter, int at) {
    this.context = context;
    this.start = matter.start();
    this.at = at;
    this.end = matter.end();
  }

  /** Whether a word joins two things in a list. */
  static boolean isJoining(String word) {
    return word.equals(",") || word.equals("and") || word.equals("or");
  }

  /** Whether naming the matter is enough to ask for it. */
  boolean isAsked() {
    if (start == 0) {
      return isNamedAlone() && isWhole();
    }
    for (int i = 0; i < start; i++) {
      String word = context.clause().word(i);
      if (!word.endsWith("ing") && !isJoining(word)) {
        return false;
      }
    }
    return isSaidInFull();
  }

  /** Whether the entry says enough without a verb. A single word such as "Hiring" does not. */
  private boolean isSaidInFull() {
    String next = context.clause().word(end);
    return end > at + 1 || next.equals("of") || next.equals("for");
  }

  /**
   * Whether the entry stands alone. Before a colon, the words after it show whether it is asked for
   * or only a heading.
   */
  private boolean isNamedAlone() {
    Clause clause = context.clause();
    boolean label = end == clause.size() && !clause.after().isEmpty();
    return label ? clause.after().size() <= LONGEST_VALUE && !isTakenAway() : isSaidInFull();
  }

  private boolean isTakenAway() {
    List<String> after = context.clause().after();
    for (int i = 0; i < after.size(); i++) {
      boolean weak = context.lexicon().is(WordClass.WEAK, after.get(i));
      if (weak || context.lexicon().of(WordClass.TAKING_PART).at(after, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether the matter is the whole entry, and not the subject of something else. */
  private boolean isWhole() {
    return context.clause().word(end).isEmpty()
        || (context.isEnd(end) && !context.is(WordClass.FROM, end));
  }
}
