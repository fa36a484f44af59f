package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The maker of the part about the other direction of a move. */
final class ReverseMove {
  private final PageContext context;
  private final Words words;
  private final Transition transition;

  ReverseMove(PageContext context, Transition transition) {
    this.context = context;
    this.words = context.words();
    this.transition = transition;
  }

  /** The other direction; absent where no move leads back and none is expected. */
  MoveView.@Nullable Back view() {
    Optional<Transition> back = context.content().transitions().back(transition);
    return back.isPresent() ? to(back.get()) : none();
  }

  private MoveView.@Nullable Back none() {
    String key = transition.isBack() ? "move.onward.none" : "move.back.none";
    return transition.isAcross()
        ? new MoveView.Back(title(), words.get(key), null, Markup.EMPTY)
        : null;
  }

  private MoveView.Back to(Transition back) {
    Move move = back.move();
    return new MoveView.Back(
        title(),
        sentence(back),
        new MoveLinks(context).titled(back),
        context.markup(move == null ? Prose.EMPTY : move.note()));
  }

  private @Nullable String sentence(Transition back) {
    boolean unlisted = back.move() == null && transition.move() != null;
    return unlisted ? words.get("move.back.unlisted") : new TransitionViews(context).entry(back);
  }

  private String title() {
    return words.get(transition.isBack() ? "move.onward" : "move.back");
  }
}
