package dev.plumbline.generator.managing;

import org.jspecify.annotations.Nullable;

/** A verb of managing, such as "hires", with people as its object. */
final class VerbAct implements Act {
  private static final WordClass[] PARTS = {
    WordClass.MANAGE,
    WordClass.OVERSEE,
    WordClass.RUN,
    WordClass.LEAD,
    WordClass.EMPLOY,
    WordClass.PROMOTE,
    WordClass.STAFF
  };

  @Override
  public boolean mayBeginWith(ManagingLexicon lexicon, String word) {
    return lexicon.verbs().containsKey(word);
  }

  @Override
  public @Nullable Span at(ClauseContext context, int at) {
    for (WordClass wordClass : PARTS) {
      Verb verb = context.lexicon().verb(wordClass, context.clause().word(at));
      int end = verb == null ? -1 : end(context, verb, at);
      if (verb != null && end >= 0 && context.agency().isOwn(start(context, at), verb.form())) {
        return new Span(start(context, at), end);
      }
    }
    return null;
  }

  /** The place where the verb begins: with "line" in "line manages". */
  private static int start(ClauseContext context, int at) {
    String before = context.clause().word(at - 1);
    return before.equals("line") || before.equals("people") ? at - 1 : at;
  }

  /** The place after the object; below 0 if it is no object of managing. */
  private static int end(ClauseContext context, Verb verb, int at) {
    int from = Coordination.past(context, verb, at);
    if (verb.wordClass() == WordClass.EMPLOY && isWithoutObject(context, at, from)) {
      return from;
    }
    int operations = Coordination.pastOperations(context, from);
    if (operations >= 0 && isOfAManager(verb.wordClass())) {
      return operations;
    }
    if (isKnown(context, verb, at)) {
      return at + 1;
    }
    PeoplePhrase people = PeoplePhrase.at(context.lexicon(), context.clause(), from);
    return people != null && fits(context, verb.wordClass(), people) ? people.end() : -1;
  }

  private static boolean fits(ClauseContext context, WordClass wordClass, PeoplePhrase people) {
    boolean talent = context.lexicon().is(WordClass.TALENT, people.last());
    boolean anyone = context.lexicon().is(WordClass.ANYONE, people.last());
    boolean person = !people.group() && !talent && !anyone;
    return switch (wordClass) {
      case MANAGE ->
          !people.borrowed() && !talent && !isUpwards(people) && isWhole(context, people);
      case OVERSEE -> !people.borrowed() && (person || isLed(context, people));
      case RUN -> isLed(context, people);
      case LEAD -> isLed(context, people) && (people.counted() || people.owned());
      case EMPLOY -> !anyone && !isForResearch(context);
      case PROMOTE -> person;
      default -> people.group() && (people.isTold() || people.isPlural());
    };
  }

  private static boolean isOfAManager(WordClass wordClass) {
    return wordClass == WordClass.MANAGE
        || wordClass == WordClass.OVERSEE
        || wordClass == WordClass.RUN;
  }

  /** Whether the object goes before, as in "the engineers they manage". */
  private static boolean isKnown(ClauseContext context, Verb verb, int at) {
    boolean ofManaging = verb.wordClass() == WordClass.MANAGE && verb.form() == Verb.Form.BARE;
    return ofManaging && context.agency().isOfNamed(at - 1);
  }

  private static boolean isForResearch(ClauseContext context) {
    for (int i = 0; i < context.clause().size(); i++) {
      if (context.at(WordClass.NOT_EMPLOYED, i) != null) {
        return true;
      }
    }
    return false;
  }

  /** Whether the people are the addressee's own managers. */
  private static boolean isUpwards(PeoplePhrase people) {
    return people.owned() && (people.last().equals("manager") || people.last().equals("director"));
  }

  /**
   * Whether a bare "team" is a noun of its own, and not one of two before another noun, as in "team
   * and risk management".
   */
  private static boolean isWhole(ClauseContext context, PeoplePhrase people) {
    String next = context.clause().word(people.end());
    boolean joined = next.equals("and") || next.equals("or");
    return !people.group() || people.isTold() || !joined || people.isPlural();
  }

  /** Whether a group itself is led, and not only through or towards something. */
  private static boolean isLed(ClauseContext context, PeoplePhrase people) {
    if (!people.group() || people.borrowed()) {
      return false;
    }
    PeoplePhrase members =
        context.clause().word(people.end()).equals("of")
            ? PeoplePhrase.at(context.lexicon(), context.clause(), people.end() + 1)
            : null;
    return members == null
        ? !Coordination.isOnAWay(context, people.end())
        : !Coordination.isThrough(context, members.end());
  }

  /** Whether the verb needs no object, as in "hires and fires" or "hires for the team". */
  private static boolean isWithoutObject(ClauseContext context, int at, int from) {
    String next = context.clause().word(from);
    boolean firing =
        context.lexicon().verb(WordClass.EMPLOY, context.clause().word(from - 1)) != null;
    boolean both = from > at + 1 && firing && context.isEnd(from);
    boolean into = next.equals("for") || next.equals("into") || next.equals("onto");
    return both || (into && PeoplePhrase.at(context.lexicon(), context.clause(), from + 1) != null);
  }
}
