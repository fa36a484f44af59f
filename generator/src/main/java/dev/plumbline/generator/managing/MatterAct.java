package dev.plumbline.generator.managing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A matter of those who manage, such as performance reviews, is in someone's own hands. */
final class MatterAct implements Act {
  private static final int REACH = 12;
  private static final int LONGEST_VALUE = 6;

  @Override
  public @Nullable Span at(Scene scene, int at) {
    int end = end(scene, at);
    if (end < 0 || isDeniedAfter(scene, end)) {
      return null;
    }
    int start = start(scene, at);
    return isOwn(scene, start, at) ? new Span(at, end) : null;
  }

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
    return !word.equals("and")
        && (scene.is(Part.PLAIN, at) || word.endsWith("'s") || word.endsWith("s'"));
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
    for (int i = end; i < Math.min(end + 5, clause.size()); i++) {
      boolean by = clause.word(i).equals("by") && !clause.word(i + 1).equals("them");
      if (by || (i < end + 3 && isDenying(scene, clause.word(i)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDenying(Scene scene, String word) {
    return scene.lexicon().is(Part.NEGATION, word)
        || scene.lexicon().is(Part.OPTIONAL, word)
        || word.equals("0");
  }

  private static boolean isOwn(Scene scene, int start, int at) {
    if (start < 0 || scene.agency().isOptional(at)) {
      return false;
    }
    for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
      if (scene.is(Part.NEGATION, i) || scene.endingAt(Part.TAKING_PART, i) != null) {
        return false;
      }
      if (isMeans(scene, i, start, at)) {
        return true;
      }
      Phrase doing = scene.endingAt(Part.DOING, i);
      if (doing != null && fits(scene, doing, at)) {
        return isDone(scene, doing, i + 1 - doing.size());
      }
      if (!isPassed(scene, i, start)) {
        return false;
      }
    }
    return start <= REACH && isBare(scene, start, at);
  }

  /** Whether it is how somebody does something else: "grows the team through line management". */
  private static boolean isMeans(Scene scene, int i, int start, int at) {
    return i == start - 1
        && scene.endingAt(Part.BY, i) != null
        && Verb.Form.of(scene.clause().word(i - 1)) != Verb.Form.PAST
        && scene.clause().word(end(scene, at) - 1).equals("management");
  }

  /** Hires are made; and who has an appraisal or takes time off need not be who manages. */
  private static boolean fits(Scene scene, Phrase doing, int at) {
    if (scene.clause().word(at).equals("hires")) {
      return doing.first().startsWith("ma");
    }
    return !scene.is(Part.HAVING, doing.first()) || scene.at(Part.RECEIVED, at) == null;
  }

  private static boolean isDone(Scene scene, Phrase doing, int at) {
    if (scene.agency().isDenied(at)) {
      return false;
    }
    if (doing.size() > 1 && !isVerb(doing.first())) {
      return isHolding(scene, at);
    }
    Verb verb = scene.lexicon().verb(Part.RUN, doing.first());
    Verb.Form form = verb == null ? form(doing.first()) : verb.form();
    return scene.agency().isOwn(at, form);
  }

  private static boolean isVerb(String word) {
    return Verb.Form.endsInS(word) || word.endsWith("ing");
  }

  private static Verb.Form form(String word) {
    return word.equals("has") || word.equals("does") ? Verb.Form.THIRD_PERSON : Verb.Form.of(word);
  }

  /** Whether "responsible for" and the like are not said of somebody else, just named before. */
  private static boolean isHolding(Scene scene, int at) {
    String before = scene.clause().word(at - 1);
    return !scene.is(Part.OTHERS, at - 1)
        && !scene.is(Part.PERSON, at - 1)
        && !scene.is(Part.GROUP, at - 1)
        && !before.equals("who");
  }

  /** Whether a word may stand between a matter and what puts it into someone's hands. */
  private static boolean isPassed(Scene scene, int i, int start) {
    String word = scene.clause().word(i);
    if (word.equals(",") || word.equals("and") || word.equals("or") || word.equals("of")) {
      return true;
    }
    boolean article = scene.is(Part.COUNTED, i) || scene.is(Part.DEFINITE, i);
    if (article || scene.is(Part.POSSESSIVE, i)) {
      return true;
    }
    if (scene.is(Part.SMALL, i) || scene.is(Part.SELF, i)) {
      return false;
    }
    boolean listed = isListed(scene.clause().word(i + 1));
    if (word.endsWith("ing")) {
      return listed || scene.is(Part.MATTER, i);
    }
    return i < start - 1 || !Verb.Form.endsInS(word);
  }

  private static boolean isListed(String next) {
    return next.equals(",") || next.equals("and") || next.equals("or");
  }

  /** Whether the clause is a list that names the matter, without any verb. */
  private static boolean isBare(Scene scene, int start, int at) {
    if (start == 0) {
      return isNamedAlone(scene, at) && isAskedFor(scene, at);
    }
    for (int i = 0; i < start; i++) {
      String word = scene.clause().word(i);
      if (!word.endsWith("ing") && !isListed(word)) {
        return false;
      }
    }
    return isSaidInFull(scene, at);
  }

  /** A single word such as "Hiring" says too little where no verb goes with it. */
  private static boolean isSaidInFull(Scene scene, int at) {
    int end = end(scene, at);
    String next = scene.clause().word(end);
    return end > at + 1 || next.equals("of") || next.equals("for");
  }

  /** Before a colon, what follows says whether it is asked for or only a heading. */
  private static boolean isNamedAlone(Scene scene, int at) {
    Clause clause = scene.clause();
    int end = end(scene, at);
    boolean label = end == clause.size() && !clause.after().isEmpty();
    return label
        ? clause.after().size() <= LONGEST_VALUE && !isTakenAway(scene)
        : isSaidInFull(scene, at);
  }

  private static boolean isTakenAway(Scene scene) {
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
  private static boolean isAskedFor(Scene scene, int at) {
    int end = end(scene, at);
    return scene.clause().word(end).isEmpty() || (scene.isEnd(end) && !scene.is(Part.FROM, end));
  }
}
