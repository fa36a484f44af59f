package dev.plumbline.generator.managing;

import org.jspecify.annotations.Nullable;

/** A matter of managers, such as performance reviews, for which someone is responsible. */
final class MatterAct implements Act {
  @Override
  public boolean mayBeginWith(ManagingLexicon lexicon, String word) {
    return lexicon.of(WordClass.NOMINAL).begin(word)
        || lexicon.of(WordClass.ONE_TO_ONE).begin(word)
        || lexicon.of(WordClass.MATTER).begin(word);
  }

  @Override
  public @Nullable Span at(ClauseContext context, int at) {
    int end = end(context, at);
    if (end < 0 || isDeniedAfter(context, end)) {
      return null;
    }
    int start = start(context, at);
    if (start < 0 || context.modality().isOptional(at)) {
      return null;
    }
    int from = new Responsibility(context, new Span(start, end), at).from();
    return from < 0 ? null : new Span(from, end);
  }

  /** The place after a matter; below 0 where none begins. */
  private static int end(ClauseContext context, int at) {
    Phrase act = context.at(WordClass.NOMINAL, at);
    if (act != null) {
      int from = at + act.size();
      PeoplePhrase people = PeoplePhrase.at(context.lexicon(), context.clause(), from);
      return people == null || people.borrowed() ? -1 : people.end();
    }
    Phrase meetings = context.at(WordClass.ONE_TO_ONE, at);
    if (meetings != null) {
      return endOfMeetings(context, at + meetings.size());
    }
    Phrase matter = context.at(WordClass.MATTER, at);
    int end = matter == null ? -1 : at + matter.size();
    return context.isEnd(end) || (matter != null && matter.last().equals("for")) ? end : -1;
  }

  /**
   * The place after one-to-one meetings, which are a manager's only if held with members of their
   * team.
   */
  private static int endOfMeetings(ClauseContext context, int with) {
    PeoplePhrase people = PeoplePhrase.at(context.lexicon(), context.clause(), with + 1);
    if (people == null || people.borrowed() || !context.clause().word(with).equals("with")) {
      return -1;
    }
    boolean team =
        people.group() ? people.owned() : context.is(WordClass.OF_A_TEAM, people.end() - 1);
    return team ? people.end() : -1;
  }

  /**
   * The place where the matter begins, including the words that describe it; below 0 if it is the
   * addressee's own matter.
   */
  private static int start(ClauseContext context, int at) {
    int start = at;
    while (start > 0 && isDescription(context, start - 1)) {
      start--;
      if (context.clause().word(start).equals("own")) {
        return -1;
      }
    }
    boolean mine = start < at && context.is(WordClass.POSSESSIVE, start) && start == at - 1;
    return mine && isOfOneself(context.clause().word(at)) ? -1 : start;
  }

  private static boolean isOfOneself(String word) {
    return !word.startsWith("hir") && !word.startsWith("headcount") && !word.startsWith("staff");
  }

  private static boolean isDescription(ClauseContext context, int at) {
    String word = context.clause().word(at);
    boolean plain = context.is(WordClass.PLAIN, at) && !word.equals("and");
    return plain || word.endsWith("'s") || word.endsWith("s'") || context.clause().isHyphened(at);
  }

  /** Whether "not", "none" or "by their manager" follows. */
  private static boolean isDeniedAfter(ClauseContext context, int end) {
    Clause clause = context.clause();
    for (int i = 0; i < Math.min(3, clause.after().size()); i++) {
      String word = clause.after().get(i);
      if (end == clause.size() && isDenying(context, word)) {
        return true;
      }
    }
    for (int i = end; i < Math.min(end + 3, clause.size()); i++) {
      if (isDenying(context, clause.word(i))) {
        return true;
      }
    }
    return context.is(WordClass.BE, end) && isBySomebody(context, end);
  }

  /** Whether words such as "are written by the manager" give the matter to somebody else. */
  private static boolean isBySomebody(ClauseContext context, int from) {
    Clause clause = context.clause();
    for (int i = from; i < Math.min(from + 5, clause.size()); i++) {
      if (clause.word(i).equals("by")) {
        return !clause.word(i + 1).equals("them") && !clause.word(i + 1).equals("you");
      }
    }
    return false;
  }

  private static boolean isDenying(ClauseContext context, String word) {
    return context.lexicon().is(WordClass.NEGATION, word)
        || context.lexicon().is(WordClass.OPTIONAL, word)
        || word.equals("0");
  }
}
