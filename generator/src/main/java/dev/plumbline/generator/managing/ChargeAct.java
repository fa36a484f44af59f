package dev.plumbline.generator.managing;

import org.jspecify.annotations.Nullable;

/** Someone is responsible for people or for a whole team. */
final class ChargeAct implements Act {
  @Override
  public @Nullable Span at(Scene scene, int at) {
    Phrase charge = scene.at(Part.CHARGE, at);
    if (charge == null || !isHeld(scene, at)) {
      return null;
    }
    People people = People.at(scene.lexicon(), scene.clause(), at + charge.size());
    boolean team = people != null && people.group() && people.counted();
    boolean persons = people != null && scene.is(Part.PERSON, people.end() - 1);
    return people != null && (team || persons) && !people.borrowed()
        ? new Span(at, people.end())
        : null;
  }

  private static boolean isHeld(Scene scene, int at) {
    boolean other =
        scene.is(Part.OTHERS, at - 1)
            || scene.is(Part.PERSON, at - 1)
            || scene.is(Part.GROUP, at - 1)
            || scene.is(Part.RELATIVE, at - 1);
    return !other && !scene.agency().isOptional(at) && !scene.agency().isDenied(at);
  }
}
