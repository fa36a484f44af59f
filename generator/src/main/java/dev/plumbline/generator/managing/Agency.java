package dev.plumbline.generator.managing;

/**
 * The agency of an act: whether the words before it say that the person the text is about does it.
 */
final class Agency {
  private static final int REACH = 10;

  private final ClauseContext context;
  private final Clause clause;

  Agency(ClauseContext context) {
    this.context = context;
    this.clause = context.clause();
  }

  /** Whether the person that the text is about does, and has to do, the verb at a place. */
  boolean isOwn(int at, Verb.Form form) {
    if (context.modality().isOptional(at)) {
      return false;
    }
    int before = beforeAdverbs(at);
    String word = clause.word(before);
    if (context.is(WordClass.NEGATION, word)) {
      return false;
    }
    if (context.is(WordClass.WEAK, word)) {
      return context.addressee() == Addressee.MANAGER;
    }
    if (word.isEmpty()) {
      return true;
    }
    if (context.is(WordClass.STRONG, word)) {
      return isOwn(before, Verb.Form.THIRD_PERSON);
    }
    return switch (form) {
      case THIRD_PERSON -> thirdPerson(before);
      case BARE -> bare(before);
      case ING -> ing(before);
      case PAST -> ClauseContext.isJoining(word) || context.isSelf(before) || word.startsWith("ha");
    };
  }

  private int beforeAdverbs(int at) {
    int before = at - 1;
    while (before >= 0 && context.isAdverb(clause.word(before))) {
      before--;
    }
    return before;
  }

  private boolean thirdPerson(int before) {
    if (ClauseContext.isJoining(clause.word(before))) {
      int relative = context.lastBefore(before, WordClass.RELATIVE);
      return relative < 0 || clause.word(before).equals(",") || relative(relative);
    }
    if (context.is(WordClass.RELATIVE, clause.word(before))) {
      return relative(before);
    }
    return context.isSelf(before) || isSubject(before);
  }

  private boolean bare(int before) {
    String word = clause.word(before);
    if (word.equals("to")) {
      return infinitive(before);
    }
    if (ClauseContext.isJoining(word)) {
      return joinedBare(before);
    }
    if (context.is(WordClass.RELATIVE, word)) {
      return relative(before);
    }
    if (context.isSelf(before) && isNamed(before - 1)) {
      return !context.is(
          WordClass.OTHERS, clause.word(context.lastBefore(before - 1, WordClass.OTHERS)));
    }
    return context.isSelf(before)
        || (!context.is(WordClass.WITH_BARE_VERBS, word) && isSubject(before));
  }

  /**
   * Whether a bare verb after "and" is their own: whatever governs the verbs before it governs it
   * too.
   */
  private boolean joinedBare(int before) {
    for (int i = before - 1; i >= 0; i--) {
      String word = clause.word(i);
      if (word.equals("to")) {
        return infinitive(i);
      }
      if (context.is(WordClass.WITH_BARE_VERBS, word) || context.is(WordClass.NEGATION, word)) {
        return false;
      }
      if (context.is(WordClass.WEAK, word)) {
        return context.addressee() == Addressee.MANAGER;
      }
      if (context.is(WordClass.RELATIVE, word)) {
        return relative(i);
      }
    }
    return true;
  }

  /** Whether a pronoun here belongs to people named before, as in "the people they manage". */
  boolean isOfNamed(int at) {
    return context.isSelf(at) && isNamed(at - 1);
  }

  private boolean isNamed(int at) {
    int named = context.is(WordClass.RELATIVE, clause.word(at)) ? at - 1 : at;
    return context.is(WordClass.PERSON, clause.word(named))
        || context.is(WordClass.GROUP, clause.word(named));
  }

  private boolean infinitive(int to) {
    if (context.isSelf(to - 1)) {
      return true;
    }
    if (context.isOther(clause.word(to - 1)) || clause.word(to - 1).equals("not")) {
      return false;
    }
    for (int i = to - 1; i >= Math.max(0, to - REACH); i--) {
      String word = clause.word(i);
      if (context.modality().takesAway(i) || context.ends(WordClass.LETTING_OTHERS, i)) {
        return false;
      }
      if (context.is(WordClass.WEAK, word)) {
        return context.addressee() == Addressee.MANAGER;
      }
    }
    return true;
  }

  private boolean ing(int before) {
    String word = clause.word(before);
    if (context.is(WordClass.BE, word)) {
      return isOwn(before, Verb.Form.THIRD_PERSON);
    }
    if (ClauseContext.isJoining(word)) {
      return joinedIng(before);
    }
    if (context.ends(WordClass.BY, before)) {
      return true;
    }
    if (context.is(WordClass.SMALL, word)) {
      return isAble(before - 1);
    }
    if (context.modality().takesAway(before) || context.ends(WordClass.LETTING_OTHERS, before)) {
      return false;
    }
    return context.is(WordClass.STARTING, word)
        || context.is(WordClass.ABLE, word)
        || isSubject(before);
  }

  /**
   * Whether an -ing form after "and" is their own: the nearest word that decides for an earlier one
   * decides for it.
   */
  private boolean joinedIng(int before) {
    for (int i = before - 1; i >= 0; i--) {
      if (isListed(i)) {
        continue;
      }
      if (context.ends(WordClass.BY, i)) {
        return true;
      }
      if (context.modality().takesAway(i) || context.ends(WordClass.LETTING_OTHERS, i)) {
        return false;
      }
      if (context.is(WordClass.ABLE, clause.word(i))) {
        return isAble(i);
      }
    }
    return true;
  }

  /** Whether the word is another -ing form of the same list. */
  private boolean isListed(int at) {
    return clause.word(at).endsWith("ing") && ClauseContext.isJoining(clause.word(at + 1));
  }

  /** Whether a word such as "responsible" stands here, or before adverbs, and is not denied. */
  private boolean isAble(int at) {
    int able = context.isAdverb(clause.word(at)) ? beforeAdverbs(at) : at;
    return context.is(WordClass.ABLE, clause.word(able))
        && !context.modality().isDenied(able)
        && !context.isOther(clause.word(able - 1));
  }

  /**
   * Whether a clause such as "who manages" is about the addressee, as in "you are someone who
   * manages".
   */
  private boolean relative(int at) {
    int from = context.isSelf(0) ? 1 : 0;
    String first = clause.word(from);
    boolean named =
        context.is(WordClass.BE, first)
            || context.is(WordClass.COUNTED, first)
            || first.equals("as");
    for (int i = from + 1; i < at; i++) {
      String word = clause.word(i);
      named &=
          !(context.is(WordClass.SMALL, word)
              && !context.is(WordClass.COUNTED, word)
              && !context.is(WordClass.DEFINITE, word));
    }
    return named && at > 0;
  }

  /** Whether the words up to here are the subject of the clause and name no one else. */
  private boolean isSubject(int last) {
    if (context.is(WordClass.OTHERS, clause.word(last))
        || context.is(WordClass.GROUP, clause.word(last))) {
      return false;
    }
    int words = 0;
    for (int i = last; i >= 0 && !clause.word(i).equals(","); i--) {
      String word = clause.word(i);
      boolean article = context.is(WordClass.COUNTED, word) || context.is(WordClass.DEFINITE, word);
      if (context.modality().takesAway(i) || context.ends(WordClass.LETTING_OTHERS, i)) {
        return false;
      }
      if (context.is(WordClass.POSSESSIVE, word)
          || (context.is(WordClass.SMALL, word) && !article)
          || ++words > 4) {
        return false;
      }
    }
    return true;
  }
}
