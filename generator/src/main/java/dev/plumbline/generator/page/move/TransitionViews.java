package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.LevelComparison;
import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.compare.Transitions;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.page.profile.Pay;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The maker of short summaries of moves from one level to another. */
public final class TransitionViews {
  private final PageContext context;
  private final Words words;

  public TransitionViews(PageContext context) {
    this.context = context;
    this.words = context.words();
  }

  /** The moves between any two of these levels, in both directions. */
  public List<TransitionView> among(Family family, List<Level> levels) {
    Transitions transitions = context.content().transitions();
    List<TransitionView> views = new ArrayList<>();
    for (Level from : levels) {
      for (Level to : levels) {
        transitions
            .between(family, from, to)
            .map(transition -> view(transition, transition.comparison(context.content().index())))
            .ifPresent(views::add);
      }
    }
    return views;
  }

  TransitionView view(Transition transition, LevelComparison comparison) {
    LevelHead to = context.heads().head(transition.to().level());
    return new TransitionView(
        context.heads().head(transition.from().level()),
        to,
        words.get("crossing.to", to.title()),
        changes(transition, comparison),
        statement(transition),
        new MoveLinks(context).all(transition));
  }

  TransitionView.Changes changes(Transition transition, LevelComparison comparison) {
    return new TransitionPhrases(words, context.framework().vocabulary(), transition, comparison)
        .changes();
  }

  /** The way to get there, as a sentence; absent where the framework does not say. */
  @Nullable String entry(Transition transition) {
    Move move = transition.move();
    Move.Entry entry = move == null ? null : move.entry();
    return entry == null
        ? null
        : words.get("crossing.entry." + entry.name().toLowerCase(Locale.ROOT));
  }

  /**
   * The sentence that both levels stand equally high; absent where the framework does not say so.
   */
  @Nullable String standing(Transition transition) {
    if (!transition.keepsPlacement()) {
      return null;
    }
    String same = transition.isAtOneGrade() ? "grade" : "peers";
    String way = transition.isBack() ? "back" : "to";
    return words.get("crossing." + same + "-" + way + (isPaidAlike(transition) ? "-pay" : ""));
  }

  private boolean isPaidAlike(Transition transition) {
    Pay pay = new Pay(context);
    String before = pay.statement(transition.from().level());
    return before != null && before.equals(pay.statement(transition.to().level()));
  }

  private @Nullable String statement(Transition transition) {
    List<String> sentences =
        Stream.of(entry(transition), standing(transition)).filter(Objects::nonNull).toList();
    return sentences.isEmpty() ? null : String.join(" ", sentences);
  }
}
