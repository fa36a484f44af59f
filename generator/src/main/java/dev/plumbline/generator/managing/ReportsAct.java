package dev.plumbline.generator.managing;

import org.jspecify.annotations.Nullable;

/** The act of having direct reports. */
final class ReportsAct implements Act {
  @Override
  public boolean mayBeginWith(ManagingLexicon lexicon, String word) {
    return word.startsWith("report");
  }

  @Override
  public @Nullable Span at(ClauseContext context, int at) {
    String word = context.clause().word(at);
    if (word.equals("reports") && isNoun(context, at)) {
      int start = start(context, at);
      return start < 0 || isDenied(context, start, at) ? null : new Span(start, at + 1);
    }
    boolean reporting = word.equals("report") || word.equals("reporting") || word.equals("reports");
    return reporting ? toOneself(context, at) : null;
  }

  private static boolean isNoun(ClauseContext context, int at) {
    String next = context.clause().word(at + 1);
    boolean direct = context.clause().word(at - 1).equals("direct");
    return (direct || context.isEnd(at + 1))
        && !next.equals("on")
        && !next.equals("about")
        && !next.equals("to")
        && !next.equals("into")
        && !next.equals("from");
  }

  /**
   * The place where the words begin that show "reports" to be people; below 0 if there are none.
   */
  private static int start(ClauseContext context, int at) {
    String before = context.clause().word(at - 1);
    if (before.equals("direct") || before.equals("line")) {
      return isOfOthers(context, at - 2) ? -1 : at - 1;
    }
    if (context.is(WordClass.POSSESSIVE, at - 1)) {
      return isCared(context, at - 1) ? at - 1 : -1;
    }
    int have = at - 1;
    while (have > 0
        && (context.is(WordClass.COUNTED, have)
            || ManagingLexicon.isNumber(context.clause().word(have)))) {
      have--;
    }
    return context.clause().word(have).startsWith("ha") && context.isEnd(at + 1) ? have : -1;
  }

  private static boolean isOfOthers(ClauseContext context, int at) {
    String word = context.clause().word(at);
    return word.equals("dotted")
        || word.endsWith("'s")
        || word.endsWith("s'")
        || word.equals("manager");
  }

  private static boolean isCared(ClauseContext context, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 6); i--) {
      if (context.at(WordClass.CARING, i) != null) {
        return true;
      }
    }
    return context.addressee() == Addressee.MANAGER;
  }

  /** Whether the reports are denied, or are those of somebody else who is helped. */
  private static boolean isDenied(ClauseContext context, int start, int at) {
    Clause clause = context.clause();
    if (at + 1 == clause.size()
        && !clause.after().isEmpty()
        && isNone(context, clause.after().get(0))) {
      return true;
    }
    if (context.modality().isOptional(start) || clause.word(at + 1).equals("of")) {
      return true;
    }
    for (int i = start - 1; i >= Math.max(0, start - 8); i--) {
      boolean weak = context.is(WordClass.WEAK, i) && context.addressee() == Addressee.INDIVIDUAL;
      boolean others =
          context.is(WordClass.OTHERS, i) && context.addressee() == Addressee.INDIVIDUAL;
      if (weak || others || isNone(context, clause.word(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNone(ClauseContext context, String word) {
    return context.lexicon().is(WordClass.NEGATION, word) || word.equals("0");
  }

  /** "Engineers who report to you", "reporting to them". */
  private static @Nullable Span toOneself(ClauseContext context, int at) {
    Clause clause = context.clause();
    int to = at + 1;
    while (clause.word(to).endsWith("ly")) {
      to++;
    }
    boolean towards = clause.word(to).equals("to") || clause.word(to).equals("into");
    String whom = clause.word(to + 1);
    boolean oneself = whom.equals("them") || whom.equals("you") || whom.equals("me");
    boolean own = !context.is(WordClass.SELF, at - 1) && !context.is(WordClass.WEAK, at - 1);
    boolean denied = context.modality().isOptional(at) || context.modality().isDenied(at);
    return towards && oneself && own && !denied ? new Span(at, to + 2) : null;
  }
}
