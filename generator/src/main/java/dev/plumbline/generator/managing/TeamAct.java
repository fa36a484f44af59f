package dev.plumbline.generator.managing;

import org.jspecify.annotations.Nullable;

/** What tells of managing on a management level alone: there, "my team" is one's own. */
final class TeamAct implements Act {
  private static final int WORDS_OF_DENIAL = 4;

  @Override
  public @Nullable Span at(Scene scene, int at) {
    Phrase phrase = scene.at(Part.OF_MANAGERS, at);
    if (phrase != null) {
      return isDenied(scene, at) ? null : new Span(at, at + phrase.size());
    }
    if (at == 0 && isOwnTeam(scene, at)) {
      return new Span(0, 2);
    }
    Verb verb = scene.lexicon().verb(Part.TEAM, scene.clause().word(at));
    return verb == null ? null : ofVerb(scene, verb, at);
  }

  private static boolean isDenied(Scene scene, int at) {
    for (int i = Math.max(0, at - WORDS_OF_DENIAL); i < at; i++) {
      if (scene.is(Part.NEGATION, i)) {
        return true;
      }
    }
    return false;
  }

  /** A text whose subject is "my team" tells what its manager answers for. */
  private static boolean isOwnTeam(Scene scene, int at) {
    return scene.is(Part.POSSESSIVE, at)
        && scene.is(Part.GROUP, at + 1)
        && !scene.is(Part.NEGATION, at + 2);
  }

  private static @Nullable Span ofVerb(Scene scene, Verb verb, int at) {
    int from = Coordination.past(scene, verb, at);
    People people = People.at(scene.lexicon(), scene.clause(), from);
    if (people == null || people.borrowed() || !isTheirs(people)) {
      return null;
    }
    return scene.agency().isOwn(at, verb.form()) ? new Span(at, people.end()) : null;
  }

  private static boolean isTheirs(People people) {
    return people.owned() || people.counted() || (people.group() && people.isPlural());
  }
}
