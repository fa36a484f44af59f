package dev.plumbline.generator.managing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that say by themselves that someone manages: "decides who is hired", "lets people go". */
final class FullAct implements Act {
  @Override
  public @Nullable Span at(Scene scene, int at) {
    Phrase said = scene.at(Part.SAID_IN_FULL, at);
    if (said != null) {
      boolean own = scene.agency().isOwn(at, Verb.Form.of(said.first()));
      return own ? new Span(at, at + said.size()) : null;
    }
    return byOneself(scene, at);
  }

  /** "Engineers are managed by you". */
  private static @Nullable Span byOneself(Scene scene, int at) {
    Clause clause = scene.clause();
    String whom = clause.word(at + 2);
    boolean oneself = whom.equals("you") || whom.equals("them") || whom.equals("me");
    boolean told = oneself && clause.word(at + 1).equals("by") && isPast(scene, at);
    if (!told || (at == 1 && scene.is(Part.BE, 0))) {
      return null;
    }
    boolean open = scene.agency().isOptional(at) || scene.agency().isDenied(at);
    return open ? null : new Span(at, at + 3);
  }

  private static boolean isPast(Scene scene, int at) {
    return scene.lexicon().verbs().getOrDefault(scene.clause().word(at), List.of()).stream()
        .anyMatch(verb -> verb.form() == Verb.Form.PAST && verb.part() != Part.TEAM);
  }
}
