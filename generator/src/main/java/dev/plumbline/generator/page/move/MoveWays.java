package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.MovePair;
import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The maker of both directions of a move on its page. */
final class MoveWays {
  private final PageContext context;
  private final Words words;
  private final MovePair pair;
  private final MoveComparison comparison;
  private final TransitionViews transitions;

  MoveWays(PageContext context, MoveComparison comparison) {
    this.context = context;
    this.words = context.words();
    this.pair = comparison.pair();
    this.comparison = comparison;
    this.transitions = new TransitionViews(context, TransitionPhrases.Detail.LINKED);
  }

  MoveView.Way going() {
    return way(pair.going());
  }

  MoveView.@Nullable Way back() {
    Transition back = pair.back();
    return back == null ? null : way(back);
  }

  List<ChangePhrase> kept() {
    return transitions.kept(comparison);
  }

  /** A sentence about how to make either move, where the framework lists neither; else absent. */
  @Nullable String unlisted() {
    return isListed() ? null : words.get("move.entry.unlisted");
  }

  private boolean isListed() {
    Transition back = pair.back();
    return pair.going().move() != null || (back != null && back.move() != null);
  }

  private MoveView.Way way(Transition transition) {
    return new MoveView.Way(transitions.view(transition, comparison), entries(transition));
  }

  private List<MoveView.Entry> entries(Transition transition) {
    List<MoveView.Entry> entries = new ArrayList<>();
    for (Move move : context.content().transitions().moves(transition)) {
      entries.add(new MoveView.Entry(sentence(move), context.markup(move.note())));
    }
    if (entries.isEmpty() && isListed()) {
      entries.add(new MoveView.Entry(words.get("move.entry.unsaid"), Markup.EMPTY));
    }
    return entries;
  }

  /**
   * The sentence about the way in; absent where it is unknown but the author's note may tell it.
   */
  private @Nullable String sentence(Move move) {
    String entry = transitions.entry(move);
    return entry == null && move.note().isEmpty() ? words.get("move.entry.unsaid") : entry;
  }
}
