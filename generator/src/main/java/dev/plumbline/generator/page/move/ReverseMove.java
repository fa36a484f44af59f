package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.Crossing;
import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Words;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says of a move what the framework says of the other direction. */
final class ReverseMove {
  private final PageContext context;
  private final Words words;
  private final Crossing crossing;

  ReverseMove(PageContext context, Crossing crossing) {
    this.context = context;
    this.words = context.words();
    this.crossing = crossing;
  }

  /** Absent where no move leads back and none is to be expected: nobody is led into a new craft. */
  MoveView.@Nullable Back view() {
    Optional<Crossing> back = context.content().crossings().back(crossing);
    return back.isPresent() ? to(back.get()) : none();
  }

  private MoveView.@Nullable Back none() {
    String key = crossing.isBack() ? "move.onward.none" : "move.back.none";
    return crossing.isAcross()
        ? new MoveView.Back(title(), words.get(key), new Link("", ""), Markup.EMPTY)
        : null;
  }

  private MoveView.Back to(Crossing back) {
    Move move = back.move();
    String page = context.heads().way(back.from().level(), back.to().level());
    return new MoveView.Back(
        title(),
        sentence(back),
        new Link(CrossingViews.href(context, back), page),
        context.markup(move == null ? Prose.EMPTY : move.note()));
  }

  private String sentence(Crossing back) {
    boolean unlisted = back.move() == null && crossing.move() != null;
    return unlisted ? words.get("move.back.unlisted") : new CrossingViews(context).entry(back);
  }

  private String title() {
    return words.get(crossing.isBack() ? "move.onward" : "move.back");
  }
}
