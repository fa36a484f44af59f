package dev.plumbline.generator.managing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells by the words before an act whether it is that of whom the text is about. */
final class Agency {
  private static final int REACH = 10;

  private final Lexicon lexicon;
  private final Clause clause;
  private final Reading reading;

  Agency(Lexicon lexicon, Clause clause, Reading reading) {
    this.lexicon = lexicon;
    this.clause = clause;
    this.reading = reading;
  }

  /** Whether the verb at a place is done by whom the text is about, and has to be. */
  boolean isOwn(int at, Verb.Form form) {
    if (isOptional(at)) {
      return false;
    }
    int before = beforeAdverbs(at);
    String word = clause.word(before);
    if (is(Part.NEGATION, word)) {
      return false;
    }
    if (is(Part.WEAK, word)) {
      return reading == Reading.MANAGER;
    }
    if (word.isEmpty()) {
      return true;
    }
    if (is(Part.STRONG, word)) {
      return isOwn(before, Verb.Form.THIRD_PERSON);
    }
    return switch (form) {
      case THIRD_PERSON -> thirdPerson(before);
      case BARE -> bare(before);
      case ING -> ing(before);
      case PAST -> isJoining(word) || isSelf(before) || word.startsWith("ha");
    };
  }

  /** Whether the clause asks something only of some, or only at times. */
  boolean isOptional(int at) {
    if (reading == Reading.MANAGER) {
      return false;
    }
    for (int i = 0; i < clause.size(); i++) {
      Phrase optional = lexicon.of(Part.OPTIONAL).at(clause.words(), i);
      if (optional != null && (optional.size() > 1 || i == 0 || i == at - 1)) {
        return true;
      }
    }
    return isOptional(clause.label()) || isOptional(clause.after());
  }

  private boolean isOptional(List<String> words) {
    return !words.isEmpty() && is(Part.OPTIONAL, words.get(0));
  }

  private int beforeAdverbs(int at) {
    int before = at - 1;
    while (before >= 0 && isAdverb(clause.word(before))) {
      before--;
    }
    return before;
  }

  private boolean isAdverb(String word) {
    return is(Part.ADVERB, word) || (word.endsWith("ly") && word.length() > 4);
  }

  private boolean thirdPerson(int before) {
    if (isJoining(clause.word(before))) {
      int relative = lastBefore(before, Part.RELATIVE);
      return relative < 0 || clause.word(before).equals(",") || relative(relative);
    }
    if (is(Part.RELATIVE, clause.word(before))) {
      return relative(before);
    }
    return isSelf(before) || isSubject(before);
  }

  private boolean bare(int before) {
    String word = clause.word(before);
    if (word.equals("to")) {
      return infinitive(before);
    }
    if (isJoining(word)) {
      return joinedBare(before);
    }
    if (is(Part.RELATIVE, word)) {
      return relative(before);
    }
    if (isSelf(before) && isNamed(before - 1)) {
      return !is(Part.OTHERS, clause.word(lastBefore(before - 1, Part.OTHERS)));
    }
    return isSelf(before) || (!is(Part.WITH_BARE_VERBS, word) && isSubject(before));
  }

  /** A bare verb after "and": what governs the verbs before it governs it too. */
  private boolean joinedBare(int before) {
    for (int i = before - 1; i >= 0; i--) {
      String word = clause.word(i);
      if (word.equals("to")) {
        return infinitive(i);
      }
      if (is(Part.WITH_BARE_VERBS, word) || is(Part.NEGATION, word)) {
        return false;
      }
      if (is(Part.WEAK, word)) {
        return reading == Reading.MANAGER;
      }
      if (is(Part.RELATIVE, word)) {
        return relative(i);
      }
    }
    return true;
  }

  /** Whether a pronoun here belongs to people named before, as in "the people they manage". */
  boolean isOfNamed(int at) {
    return isSelf(at) && isNamed(at - 1);
  }

  private boolean isNamed(int at) {
    int named = is(Part.RELATIVE, clause.word(at)) ? at - 1 : at;
    return is(Part.PERSON, clause.word(named)) || is(Part.GROUP, clause.word(named));
  }

  private boolean infinitive(int to) {
    if (isSelf(to - 1)) {
      return true;
    }
    if (isOther(clause.word(to - 1)) || clause.word(to - 1).equals("not")) {
      return false;
    }
    for (int i = to - 1; i >= Math.max(0, to - REACH); i--) {
      String word = clause.word(i);
      if (takesAway(i) || ends(Part.LETTING_OTHERS, i)) {
        return false;
      }
      if (is(Part.WEAK, word)) {
        return reading == Reading.MANAGER;
      }
    }
    return true;
  }

  private boolean ing(int before) {
    String word = clause.word(before);
    if (is(Part.BE, word)) {
      return isOwn(before, Verb.Form.THIRD_PERSON);
    }
    if (isJoining(word)) {
      return joinedIng(before);
    }
    if (ends(Part.BY, before)) {
      return true;
    }
    if (is(Part.SMALL, word)) {
      return isAble(before - 1);
    }
    if (takesAway(before) || ends(Part.LETTING_OTHERS, before)) {
      return false;
    }
    return is(Part.STARTING, word) || is(Part.ABLE, word) || isSubject(before);
  }

  /** An -ing form after "and": the nearest word that decides for one before it decides for it. */
  private boolean joinedIng(int before) {
    for (int i = before - 1; i >= 0; i--) {
      if (isListed(i)) {
        continue;
      }
      if (ends(Part.BY, i)) {
        return true;
      }
      if (takesAway(i) || ends(Part.LETTING_OTHERS, i)) {
        return false;
      }
      if (is(Part.ABLE, clause.word(i))) {
        return isAble(i);
      }
    }
    return true;
  }

  /** Whether it is another -ing form of the same list. */
  private boolean isListed(int at) {
    return clause.word(at).endsWith("ing") && isJoining(clause.word(at + 1));
  }

  /** Whether a word such as "responsible" stands here, or before adverbs, and is not denied. */
  private boolean isAble(int at) {
    int able = isAdverb(clause.word(at)) ? beforeAdverbs(at) : at;
    return is(Part.ABLE, clause.word(able)) && !isDenied(able) && !isOther(clause.word(able - 1));
  }

  /** Whether it is denied or only shared within some words before a place. */
  boolean isDenied(int at) {
    for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
      if (clause.word(i).equals(",")) {
        return false;
      }
      if (takesAway(i)) {
        return true;
      }
      if (is(Part.WEAK, clause.word(i))) {
        return reading == Reading.INDIVIDUAL;
      }
    }
    return false;
  }

  private boolean takesAway(int at) {
    return ends(Part.TAKING_PART, at) || is(Part.NEGATION, clause.word(at));
  }

  /** A clause such as "who manages" is about oneself where one is said to be someone. */
  private boolean relative(int at) {
    int from = isSelf(0) ? 1 : 0;
    String first = clause.word(from);
    boolean named = is(Part.BE, first) || is(Part.COUNTED, first) || first.equals("as");
    for (int i = from + 1; i < at; i++) {
      String word = clause.word(i);
      named &= !(is(Part.SMALL, word) && !is(Part.COUNTED, word) && !is(Part.DEFINITE, word));
    }
    return named && at > 0;
  }

  private boolean isJoining(String word) {
    return word.equals(",")
        || word.equals("and")
        || word.equals("or")
        || word.equals("but")
        || word.equals("then")
        || word.equals("so")
        || word.equals("yet")
        || word.equals("plus");
  }

  /** Whether a pronoun that means whom the text is about stands here. */
  private boolean isSelf(int at) {
    return is(Part.SELF, clause.word(at));
  }

  private boolean isOther(String word) {
    return is(Part.OTHERS, word) || is(Part.PERSON, word) || is(Part.GROUP, word) || isThem(word);
  }

  private static boolean isThem(String word) {
    return word.equals("them") || word.equals("us") || word.equals("me");
  }

  /** Whether the words up to here are the subject of the clause and name no one else. */
  private boolean isSubject(int last) {
    if (is(Part.OTHERS, clause.word(last)) || is(Part.GROUP, clause.word(last))) {
      return false;
    }
    int words = 0;
    for (int i = last; i >= 0 && !clause.word(i).equals(","); i--) {
      String word = clause.word(i);
      boolean article = is(Part.COUNTED, word) || is(Part.DEFINITE, word);
      if (takesAway(i) || ends(Part.LETTING_OTHERS, i)) {
        return false;
      }
      if (is(Part.POSSESSIVE, word) || (is(Part.SMALL, word) && !article) || ++words > 4) {
        return false;
      }
    }
    return true;
  }

  private int lastBefore(int at, Part part) {
    int last = at - 1;
    while (last >= 0 && !is(part, clause.word(last))) {
      last--;
    }
    return last;
  }

  private boolean ends(Part part, int at) {
    return endingAt(part, at) != null;
  }

  /** The phrase of a part that ends here; absent where none does. */
  @Nullable Phrase endingAt(Part part, int at) {
    return at < 0 ? null : lexicon.of(part).endingAt(clause.words(), at);
  }

  private boolean is(Part part, String word) {
    return !word.isEmpty() && lexicon.is(part, word);
  }
}
