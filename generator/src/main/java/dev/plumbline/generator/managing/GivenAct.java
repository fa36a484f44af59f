package dev.plumbline.generator.managing;

import org.jspecify.annotations.Nullable;

/**
 * A phrase that the owners list as managing, unless the words before say that someone only takes
 * part in it.
 */
final class GivenAct implements Act {
  private static final int REACH = 8;

  @Override
  public boolean mayBeginWith(ManagingLexicon lexicon, String word) {
    return lexicon.own().begin(word);
  }

  @Override
  public @Nullable Span at(ClauseContext context, int at) {
    Phrase phrase = context.lexicon().own().at(context.clause().words(), at);
    return phrase == null || !isOwn(context, at) ? null : new Span(at, at + phrase.size());
  }

  private static boolean isOwn(ClauseContext context, int at) {
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      if (context.endingAt(WordClass.TAKING_PART, i) != null || context.is(WordClass.NEGATION, i)) {
        return false;
      }
      if (context.endingAt(WordClass.DOING, i) != null) {
        return true;
      }
    }
    return true;
  }
}
