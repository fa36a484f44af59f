package dev.plumbline.generator.managing;

import java.util.List;

/** A clause without a verb that names a matter, as a list does: "Line management of designers". */
final class Entry {
  private static final int LONGEST_VALUE = 6;

  private final Scene scene;
  private final int start;
  private final int at;
  private final int end;

  /**
   * @param matter with the words that describe it
   * @param at where the matter itself begins
   */
  Entry(Scene scene, Act.Span matter, int at) {
    this.scene = scene;
    this.start = matter.start();
    this.at = at;
    this.end = matter.end();
  }

  /** Whether a word joins two things in a list. */
  static boolean isJoining(String word) {
    return word.equals(",") || word.equals("and") || word.equals("or");
  }

  /** Whether it is asked for by being named. */
  boolean isAsked() {
    if (start == 0) {
      return isNamedAlone() && isWhole();
    }
    for (int i = 0; i < start; i++) {
      String word = scene.clause().word(i);
      if (!word.endsWith("ing") && !isJoining(word)) {
        return false;
      }
    }
    return isSaidInFull();
  }

  /** A single word such as "Hiring" says too little where no verb goes with it. */
  private boolean isSaidInFull() {
    String next = scene.clause().word(end);
    return end > at + 1 || next.equals("of") || next.equals("for");
  }

  /** Before a colon, what follows says whether it is asked for or only a heading. */
  private boolean isNamedAlone() {
    Clause clause = scene.clause();
    boolean label = end == clause.size() && !clause.after().isEmpty();
    return label ? clause.after().size() <= LONGEST_VALUE && !isTakenAway() : isSaidInFull();
  }

  private boolean isTakenAway() {
    List<String> after = scene.clause().after();
    for (int i = 0; i < after.size(); i++) {
      boolean weak = scene.lexicon().is(Part.WEAK, after.get(i));
      if (weak || scene.lexicon().of(Part.TAKING_PART).at(after, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether the matter is the whole of what is asked, and no subject of something else. */
  private boolean isWhole() {
    return scene.clause().word(end).isEmpty() || (scene.isEnd(end) && !scene.is(Part.FROM, end));
  }
}
