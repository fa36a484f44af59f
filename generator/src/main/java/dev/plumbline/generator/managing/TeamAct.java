package dev.plumbline.generator.managing;

import org.jspecify.annotations.Nullable;

/**
 * An act that means managing only on a management level, where "my team" is the team one manages.
 */
final class TeamAct implements Act {
  private static final int WORDS_OF_DENIAL = 4;

  @Override
  public boolean mayBeginWith(ManagingLexicon lexicon, String word) {
    return lexicon.of(WordClass.OF_MANAGERS).begin(word)
        || lexicon.is(WordClass.POSSESSIVE, word)
        || lexicon.verb(WordClass.TEAM, word) != null;
  }

  @Override
  public @Nullable Span at(ClauseContext context, int at) {
    Phrase phrase = context.at(WordClass.OF_MANAGERS, at);
    if (phrase != null) {
      return isDenied(context, at) ? null : new Span(at, at + phrase.size());
    }
    if (at == 0 && isOwnTeam(context, at)) {
      return new Span(0, 2);
    }
    Verb verb = context.lexicon().verb(WordClass.TEAM, context.clause().word(at));
    return verb == null ? null : ofVerb(context, verb, at);
  }

  private static boolean isDenied(ClauseContext context, int at) {
    for (int i = Math.max(0, at - WORDS_OF_DENIAL); i < at; i++) {
      if (context.is(WordClass.NEGATION, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether "my team" is the subject: then the text says what its manager answers for. */
  private static boolean isOwnTeam(ClauseContext context, int at) {
    return context.is(WordClass.POSSESSIVE, at)
        && context.is(WordClass.GROUP, at + 1)
        && !context.is(WordClass.NEGATION, at + 2);
  }

  private static @Nullable Span ofVerb(ClauseContext context, Verb verb, int at) {
    int from = Coordination.past(context, verb, at);
    PeoplePhrase people = PeoplePhrase.at(context.lexicon(), context.clause(), from);
    if (people == null || people.borrowed() || !isTheirs(people)) {
      return null;
    }
    return context.agency().isOwn(at, verb.form()) ? new Span(at, people.end()) : null;
  }

  private static boolean isTheirs(PeoplePhrase people) {
    return people.owned() || people.counted() || (people.group() && people.isPlural());
  }
}
