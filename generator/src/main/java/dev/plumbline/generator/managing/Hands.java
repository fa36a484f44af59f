package dev.plumbline.generator.managing;

import org.jspecify.annotations.Nullable;

/** Tells by the words before a matter whether it is in the hands of whom the text is about. */
final class Hands {
  private static final int REACH = 12;
  private static final int LONGEST_QUOTE = 4;

  private final Scene scene;
  private final int start;
  private final int at;
  private final int end;

  /**
   * @param matter with the words that describe it
   * @param at where the matter itself begins
   */
  Hands(Scene scene, Act.Span matter, int at) {
    this.scene = scene;
    this.start = matter.start();
    this.at = at;
    this.end = matter.end();
  }

  /** Where the words begin that say so; below 0 if it is not. */
  int from() {
    for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
      if (scene.is(Part.NEGATION, i) || scene.endingAt(Part.TAKING_PART, i) != null) {
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
    return start <= REACH && new Entry(scene, new Act.Span(start, end), at).isAsked() ? at : -1;
  }

  private @Nullable Phrase doing(int i) {
    Phrase doing = scene.endingAt(Part.DOING, i);
    boolean performance = scene.clause().word(at).equals("performance");
    return doing == null && performance ? scene.endingAt(Part.ASSESSING, i) : doing;
  }

  private int quotedFrom(int from, int after) {
    return at - after <= LONGEST_QUOTE ? from : at;
  }

  /** Whether it is how somebody does something else: "grows the team through line management". */
  private boolean isMeans(int i) {
    return i == start - 1
        && scene.endingAt(Part.BY, i) != null
        && Verb.Form.of(scene.clause().word(i - 1)) != Verb.Form.PAST
        && scene.clause().word(end - 1).equals("management");
  }

  /** Hires are made; and who has an appraisal or takes time off need not be who manages. */
  private boolean fits(Phrase doing) {
    if (scene.clause().word(at).equals("hires")) {
      return doing.first().startsWith("ma");
    }
    Phrase decided = scene.at(Part.DECIDED, at);
    if (decided != null && at + decided.size() == end) {
      return scene.is(Part.DECIDING, doing.first());
    }
    return !scene.is(Part.HAVING, doing.first()) || scene.at(Part.RECEIVED, at) == null;
  }

  private boolean isDone(Phrase doing, int from) {
    if (scene.agency().isDenied(from)) {
      return false;
    }
    if (doing.size() > 1 && !isVerb(doing.first())) {
      return isHolding(from);
    }
    Verb verb = scene.lexicon().verb(Part.RUN, doing.first());
    return scene.agency().isOwn(from, verb == null ? form(doing.first()) : verb.form());
  }

  private static boolean isVerb(String word) {
    return Verb.Form.endsInS(word) || word.endsWith("ing");
  }

  private static Verb.Form form(String word) {
    return word.equals("has") || word.equals("does") ? Verb.Form.THIRD_PERSON : Verb.Form.of(word);
  }

  /** Whether "responsible for" and the like are not said of somebody else, just named before. */
  private boolean isHolding(int from) {
    return !scene.is(Part.OTHERS, from - 1)
        && !scene.is(Part.PERSON, from - 1)
        && !scene.is(Part.GROUP, from - 1)
        && !scene.clause().word(from - 1).equals("who");
  }

  /** Whether a word may stand between a matter and what puts it into someone's hands. */
  private boolean isPassed(int i) {
    String word = scene.clause().word(i);
    if (Entry.isJoining(word) || word.equals("of")) {
      return true;
    }
    boolean article = scene.is(Part.COUNTED, i) || scene.is(Part.DEFINITE, i);
    if (article || scene.is(Part.POSSESSIVE, i)) {
      return true;
    }
    if (scene.is(Part.SMALL, i) || scene.is(Part.SELF, i)) {
      return false;
    }
    boolean listed = Entry.isJoining(scene.clause().word(i + 1));
    if (word.endsWith("ing")) {
      return listed || scene.is(Part.MATTER, i);
    }
    return i < start - 1 || !Verb.Form.endsInS(word);
  }
}
