package dev.plumbline.generator.managing;

import org.jspecify.annotations.Nullable;

/** The responsibility for a matter: whether the words before it say that the addressee has it. */
final class Responsibility {
  private static final int REACH = 12;
  private static final int LONGEST_QUOTE = 4;

  private final ClauseContext context;
  private final int start;
  private final int at;
  private final int end;

  /**
   * @param matter the matter, with the words that describe it
   * @param at the place where the matter itself begins
   */
  Responsibility(ClauseContext context, Act.Span matter, int at) {
    this.context = context;
    this.start = matter.start();
    this.at = at;
    this.end = matter.end();
  }

  /**
   * The place where the words begin that give the addressee the responsibility; below 0 if they do
   * not have it.
   */
  int from() {
    for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
      if (context.is(WordClass.NEGATION, i) || context.endingAt(WordClass.TAKING_PART, i) != null) {
        return -1;
      }
      if (isMeans(i)) {
        return at;
      }
      Phrase doing = doing(i);
      if (doing != null && fits(doing)) {
        int from = i + 1 - doing.size();
        return isDone(doing, from) ? quotedFrom(from, i + 1) : -1;
      }
      if (!isPassed(i)) {
        return -1;
      }
    }
    return start <= REACH && new ListEntry(context, new Act.Span(start, end), at).isAsked()
        ? at
        : -1;
  }

  private @Nullable Phrase doing(int i) {
    Phrase doing = context.endingAt(WordClass.DOING, i);
    boolean performance = context.clause().word(at).equals("performance");
    return doing == null && performance ? context.endingAt(WordClass.ASSESSING, i) : doing;
  }

  private int quotedFrom(int from, int after) {
    return at - after <= LONGEST_QUOTE ? from : at;
  }

  /**
   * Whether the matter is the means to something else: "grows the team through line management".
   */
  private boolean isMeans(int i) {
    return i == start - 1
        && context.endingAt(WordClass.BY, i) != null
        && Verb.Form.of(context.clause().word(i - 1)) != Verb.Form.PAST
        && context.clause().word(end - 1).equals("management");
  }

  /**
   * Whether a verb goes with the matter: hires are made, but having an appraisal or taking time off
   * is not managing.
   */
  private boolean fits(Phrase doing) {
    if (context.clause().word(at).equals("hires")) {
      return doing.first().startsWith("ma");
    }
    Phrase decided = context.at(WordClass.DECIDED, at);
    if (decided != null && at + decided.size() == end) {
      return context.is(WordClass.DECIDING, doing.first());
    }
    return !context.is(WordClass.HAVING, doing.first())
        || context.at(WordClass.RECEIVED, at) == null;
  }

  private boolean isDone(Phrase doing, int from) {
    if (context.modality().isDenied(from)) {
      return false;
    }
    if (doing.size() > 1 && !isVerb(doing.first())) {
      return isHolding(from);
    }
    Verb verb = context.lexicon().verb(WordClass.RUN, doing.first());
    return context.agency().isOwn(from, verb == null ? form(doing.first()) : verb.form());
  }

  private static boolean isVerb(String word) {
    return Verb.Form.endsInS(word) || word.endsWith("ing");
  }

  private static Verb.Form form(String word) {
    return word.equals("has") || word.equals("does") ? Verb.Form.THIRD_PERSON : Verb.Form.of(word);
  }

  /**
   * Whether "responsible for" and the like are said of the addressee, and not of somebody named
   * just before.
   */
  private boolean isHolding(int from) {
    return !context.is(WordClass.OTHERS, from - 1)
        && !context.is(WordClass.PERSON, from - 1)
        && !context.is(WordClass.GROUP, from - 1)
        && !context.clause().word(from - 1).equals("who");
  }

  /**
   * Whether a word may stand between a matter and the words that make someone responsible for it.
   */
  private boolean isPassed(int i) {
    String word = context.clause().word(i);
    if (ListEntry.isJoining(word) || word.equals("of")) {
      return true;
    }
    boolean article = context.is(WordClass.COUNTED, i) || context.is(WordClass.DEFINITE, i);
    if (article || context.is(WordClass.POSSESSIVE, i)) {
      return true;
    }
    if (context.is(WordClass.SMALL, i) || context.is(WordClass.SELF, i)) {
      return false;
    }
    boolean listed = ListEntry.isJoining(context.clause().word(i + 1));
    if (word.endsWith("ing")) {
      return listed || context.is(WordClass.MATTER, i);
    }
    return i < start - 1 || !Verb.Form.endsInS(word);
  }
}
