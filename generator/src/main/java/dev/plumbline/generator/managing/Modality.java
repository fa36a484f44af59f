package dev.plumbline.generator.managing;

import java.util.List;

/** The modality of a clause: whether its words deny an act, or ask for it only of some people. */
final class Modality {
  private final ClauseContext context;
  private final Clause clause;

  Modality(ClauseContext context) {
    this.context = context;
    this.clause = context.clause();
  }

  /** Whether the clause asks for the act only of some people, or only at times. */
  boolean isOptional(int at) {
    if (context.addressee() == Addressee.MANAGER) {
      return false;
    }
    for (int i = 0; i < clause.size(); i++) {
      Phrase optional = context.lexicon().of(WordClass.OPTIONAL).at(clause.words(), i);
      if (optional != null && (optional.size() > 1 || i == 0 || i == at - 1)) {
        return true;
      }
    }
    return isOptional(clause.label()) || isOptional(clause.after());
  }

  private boolean isOptional(List<String> words) {
    return !words.isEmpty() && context.is(WordClass.OPTIONAL, words.get(0));
  }

  /** Whether a few words before a place deny the act or only share in it. */
  boolean isDenied(int at) {
    for (int i = at - 1; i >= Math.max(0, at - 5); i--) {
      if (clause.word(i).equals(",")) {
        return false;
      }
      if (takesAway(i)) {
        return true;
      }
      if (context.is(WordClass.WEAK, clause.word(i))) {
        return context.addressee() == Addressee.INDIVIDUAL;
      }
    }
    return false;
  }

  /** Whether words that end here take an act away: "helps with", "not". */
  boolean takesAway(int at) {
    return context.ends(WordClass.TAKING_PART, at)
        || context.is(WordClass.NEGATION, clause.word(at));
  }
}
