package dev.plumbline.generator.managing;

import org.jspecify.annotations.Nullable;

/** A phrase that the owners call managing, unless the words before only take part in it. */
final class GivenAct implements Act {
  private static final int REACH = 8;

  @Override
  public @Nullable Span at(Scene scene, int at) {
    Phrase phrase = scene.lexicon().own().at(scene.clause().words(), at);
    return phrase == null || !isOwn(scene, at) ? null : new Span(at, at + phrase.size());
  }

  private static boolean isOwn(Scene scene, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (scene.endingAt(Part.TAKING_PART, i) != null || scene.is(Part.NEGATION, i)) {
        return false;
      }
      if (scene.endingAt(Part.DOING, i) != null) {
        return true;
      }
    }
    return true;
  }
}
