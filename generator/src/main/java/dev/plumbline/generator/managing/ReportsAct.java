package dev.plumbline.generator.managing;

import org.jspecify.annotations.Nullable;

/** Someone has direct reports, or people who report to them. */
final class ReportsAct implements Act {
  @Override
  public @Nullable Span at(Scene scene, int at) {
    String word = scene.clause().word(at);
    if (word.equals("reports") && isNoun(scene, at)) {
      int start = start(scene, at);
      return start < 0 || isDenied(scene, start, at) ? null : new Span(start, at + 1);
    }
    boolean reporting = word.equals("report") || word.equals("reporting") || word.equals("reports");
    return reporting ? toOneself(scene, at) : null;
  }

  private static boolean isNoun(Scene scene, int at) {
    String next = scene.clause().word(at + 1);
    boolean direct = scene.clause().word(at - 1).equals("direct");
    return (direct || scene.isEnd(at + 1))
        && !next.equals("on")
        && !next.equals("about")
        && !next.equals("to")
        && !next.equals("into")
        && !next.equals("from");
  }

  /** Where words begin that make reports people; below 0 if none do. */
  private static int start(Scene scene, int at) {
    String before = scene.clause().word(at - 1);
    if (before.equals("direct") || before.equals("line")) {
      return isOfOthers(scene, at - 2) ? -1 : at - 1;
    }
    if (scene.is(Part.POSSESSIVE, at - 1)) {
      return isCared(scene, at - 1) ? at - 1 : -1;
    }
    int have = at - 1;
    while (have > 0
        && (scene.is(Part.COUNTED, have) || Lexicon.isNumber(scene.clause().word(have)))) {
      have--;
    }
    return scene.clause().word(have).startsWith("ha") && scene.isEnd(at + 1) ? have : -1;
  }

  private static boolean isOfOthers(Scene scene, int at) {
    String word = scene.clause().word(at);
    return word.equals("dotted")
        || word.endsWith("'s")
        || word.endsWith("s'")
        || word.equals("manager");
  }

  private static boolean isCared(Scene scene, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
      if (scene.at(Part.CARING, i) != null) {
        return true;
      }
    }
    return scene.reading() == Reading.MANAGER;
  }

  /** Whether there are none, or they are those of somebody else who is helped. */
  private static boolean isDenied(Scene scene, int start, int at) {
    Clause clause = scene.clause();
    if (at + 1 == clause.size()
        && !clause.after().isEmpty()
        && isNone(scene, clause.after().get(0))) {
      return true;
    }
    if (scene.agency().isOptional(start) || clause.word(at + 1).equals("of")) {
      return true;
    }
    for (int i = start - 1; i >= Math.max(0, start - 8); i--) {
      boolean weak = scene.is(Part.WEAK, i) && scene.reading() == Reading.INDIVIDUAL;
      boolean others = scene.is(Part.OTHERS, i) && scene.reading() == Reading.INDIVIDUAL;
      if (weak || others || isNone(scene, clause.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNone(Scene scene, String word) {
    return scene.lexicon().is(Part.NEGATION, word) || word.equals("0");
  }

  /** "Engineers who report to you", "reporting to them". */
  private static @Nullable Span toOneself(Scene scene, int at) {
    Clause clause = scene.clause();
    int to = at + 1;
    while (clause.word(to).endsWith("ly")) {
      to++;
    }
    boolean towards = clause.word(to).equals("to") || clause.word(to).equals("into");
    String whom = clause.word(to + 1);
    boolean oneself = whom.equals("them") || whom.equals("you") || whom.equals("me");
    boolean own = !scene.is(Part.SELF, at - 1) && !scene.is(Part.WEAK, at - 1);
    boolean denied = scene.agency().isOptional(at) || scene.agency().isDenied(at);
    return towards && oneself && own && !denied ? new Span(at, to + 2) : null;
  }
}
