package dev.plumbline.generator.managing;

import org.jspecify.annotations.Nullable;

/** The act of being responsible for people or for a whole team. */
final class ChargeAct implements Act {
  @Override
  public boolean mayBeginWith(ManagingLexicon lexicon, String word) {
    return lexicon.of(WordClass.CHARGE).begin(word);
  }

  @Override
  public @Nullable Span at(ClauseContext context, int at) {
    Phrase charge = context.at(WordClass.CHARGE, at);
    if (charge == null || !isHeld(context, at)) {
      return null;
    }
    PeoplePhrase people = PeoplePhrase.at(context.lexicon(), context.clause(), at + charge.size());
    boolean team = people != null && people.group() && people.counted();
    boolean persons = people != null && context.is(WordClass.PERSON, people.end() - 1);
    return people != null && (team || persons) && !people.borrowed()
        ? new Span(at, people.end())
        : null;
  }

  private static boolean isHeld(ClauseContext context, int at) {
    boolean other =
        context.is(WordClass.OTHERS, at - 1)
            || context.is(WordClass.PERSON, at - 1)
            || context.is(WordClass.GROUP, at - 1)
            || context.is(WordClass.RELATIVE, at - 1);
    return !other && !context.modality().isOptional(at) && !context.modality().isDenied(at);
  }
}
