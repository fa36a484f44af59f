package dev.plumbline.generator.managing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A phrase that by itself says that someone manages: "decides who is hired", "lets people go". */
final class FullAct implements Act {
  @Override
  public boolean mayBeginWith(ManagingLexicon lexicon, String word) {
    return lexicon.of(WordClass.SAID_IN_FULL).begin(word) || lexicon.verbs().containsKey(word);
  }

  @Override
  public @Nullable Span at(ClauseContext context, int at) {
    Phrase said = context.at(WordClass.SAID_IN_FULL, at);
    if (said != null) {
      boolean own = context.agency().isOwn(at, Verb.Form.of(said.first()));
      return own ? new Span(at, at + said.size()) : null;
    }
    return byOneself(context, at);
  }

  /** "Engineers are managed by you". */
  private static @Nullable Span byOneself(ClauseContext context, int at) {
    Clause clause = context.clause();
    String whom = clause.word(at + 2);
    boolean oneself = whom.equals("you") || whom.equals("them") || whom.equals("me");
    boolean told = oneself && clause.word(at + 1).equals("by") && isPast(context, at);
    if (!told || (at == 1 && context.is(WordClass.BE, 0))) {
      return null;
    }
    boolean open = context.modality().isOptional(at) || context.modality().isDenied(at);
    return open ? null : new Span(at, at + 3);
  }

  private static boolean isPast(ClauseContext context, int at) {
    return context.lexicon().verbs().getOrDefault(context.clause().word(at), List.of()).stream()
        .anyMatch(verb -> verb.form() == Verb.Form.PAST && verb.wordClass() != WordClass.TEAM);
  }
}
