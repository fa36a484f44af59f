package dev.plumbline.generator.managing;

import org.jspecify.annotations.Nullable;

/** A matter of those who manage, such as performance reviews, is in someone's own hands. */
final class MatterAct implements Act {
  @Override
  public @Nullable Span at(Scene scene, int at) {
    int end = end(scene, at);
    if (end < 0 || isDeniedAfter(scene, end)) {
      return null;
    }
    int start = start(scene, at);
    if (start < 0 || scene.agency().isOptional(at)) {
      return null;
    }
    int from = new Hands(scene, new Span(start, end), at).from();
    return from < 0 ? null : new Span(from, end);
  }

  /** The place after a matter; below 0 where none begins. */
  private static int end(Scene scene, int at) {
    Phrase act = scene.at(Part.NOMINAL, at);
    if (act != null) {
      int from = at + act.size();
      People people = People.at(scene.lexicon(), scene.clause(), from);
      return people == null || people.borrowed() ? -1 : people.end();
    }
    Phrase meetings = scene.at(Part.ONE_TO_ONE, at);
    if (meetings != null) {
      return endOfMeetings(scene, at + meetings.size());
    }
    Phrase matter = scene.at(Part.MATTER, at);
    int end = matter == null ? -1 : at + matter.size();
    return scene.isEnd(end) || (matter != null && matter.last().equals("for")) ? end : -1;
  }

  /** Meetings of two are a manager's with those of their team. */
  private static int endOfMeetings(Scene scene, int with) {
    People people = People.at(scene.lexicon(), scene.clause(), with + 1);
    if (people == null || people.borrowed() || !scene.clause().word(with).equals("with")) {
      return -1;
    }
    boolean team = people.group() ? people.owned() : scene.is(Part.OF_A_TEAM, people.end() - 1);
    return team ? people.end() : -1;
  }

  /** Where the matter begins, with the words that describe it; below 0 if it is one's own. */
  private static int start(Scene scene, int at) {
    int start = at;
    while (start > 0 && isDescription(scene, start - 1)) {
      start--;
      if (scene.clause().word(start).equals("own")) {
        return -1;
      }
    }
    boolean mine = start < at && scene.is(Part.POSSESSIVE, start) && start == at - 1;
    return mine && isOfOneself(scene.clause().word(at)) ? -1 : start;
  }

  private static boolean isOfOneself(String word) {
    return !word.startsWith("hir") && !word.startsWith("headcount") && !word.startsWith("staff");
  }

  private static boolean isDescription(Scene scene, int at) {
    String word = scene.clause().word(at);
    boolean plain = scene.is(Part.PLAIN, at) && !word.equals("and");
    return plain || word.endsWith("'s") || word.endsWith("s'") || scene.clause().isHyphened(at);
  }

  /** Whether "not", "none" or "by their manager" follows. */
  private static boolean isDeniedAfter(Scene scene, int end) {
    Clause clause = scene.clause();
    for (int i = 0; i < Math.min(3, clause.after().size()); i++) {
      String word = clause.after().get(i);
      if (end == clause.size() && isDenying(scene, word)) {
        return true;
      }
    }
    for (int i = end; i < Math.min(end + 3, clause.size()); i++) {
      if (isDenying(scene, clause.word(i))) {
        return true;
      }
    }
    return scene.is(Part.BE, end) && isBySomebody(scene, end);
  }

  /** "Are written by the manager": somebody else does it. */
  private static boolean isBySomebody(Scene scene, int from) {
    Clause clause = scene.clause();
    for (int i = from; i < Math.min(from + 5, clause.size()); i++) {
      if (clause.word(i).equals("by")) {
        return !clause.word(i + 1).equals("them") && !clause.word(i + 1).equals("you");
      }
    }
    return false;
  }

  private static boolean isDenying(Scene scene, String word) {
    return scene.lexicon().is(Part.NEGATION, word)
        || scene.lexicon().is(Part.OPTIONAL, word)
        || word.equals("0");
  }
}
