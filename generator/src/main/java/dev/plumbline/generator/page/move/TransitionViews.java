package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.MovePair;
import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.compare.Transitions;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.page.profile.Pay;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The maker of short summaries of moves. */
public final class TransitionViews {
  private final PageContext context;
  private final Words words;
  private final TransitionPhrases.Detail detail;

  /** A maker for pages without a row for each dimension. */
  public TransitionViews(PageContext context) {
    this(context, TransitionPhrases.Detail.NAMED);
  }

  TransitionViews(PageContext context, TransitionPhrases.Detail detail) {
    this.context = context;
    this.words = context.words();
    this.detail = detail;
  }

  /** The moves between any two of these levels. */
  public List<PairView> among(List<Level> levels) {
    Transitions transitions = context.content().transitions();
    List<PairView> views = new ArrayList<>();
    for (int i = 0; i < levels.size(); i++) {
      for (int j = i + 1; j < levels.size(); j++) {
        transitions
            .between(levels.get(i).ref(), levels.get(j).ref())
            .map(this::pair)
            .ifPresent(views::add);
      }
    }
    return views;
  }

  private PairView pair(MovePair pair) {
    MoveComparison comparison = MoveComparison.of(context.content().index(), pair);
    List<TransitionView> ways = new ArrayList<>();
    ways.add(view(pair.going(), comparison));
    if (pair.back() != null) {
      ways.add(view(pair.back(), comparison));
    }
    return new PairView(ways, standing(pair), new MoveLinks(context).both(pair));
  }

  TransitionView view(Transition transition, MoveComparison comparison) {
    Level from = transition.from().level();
    Level to = transition.to().level();
    boolean isSecond = !from.ref().equals(comparison.pair().going().from().level().ref());
    TransitionPhrases phrases = new TransitionPhrases(context, transition, comparison, detail);
    return new TransitionView(
        context.heads().head(from),
        context.heads().head(to),
        Addresses.moving(from.ref(), to.ref()),
        words.get(kind(transition)),
        words.get(isSecond ? "crossing.back" : "crossing.to", to.title()),
        phrases.more(),
        phrases.changes(),
        entry(transition.move()),
        new Link(
            context.href(ConversationPages.path(context.content(), transition)),
            words.get("move.sheet")));
  }

  List<ChangePhrase> kept(MoveComparison comparison) {
    boolean linked = detail == TransitionPhrases.Detail.LINKED;
    return new KeptPhrases(words, context.framework().vocabulary(), comparison, linked).phrases();
  }

  private static String kind(Transition transition) {
    Move move = transition.move();
    return move == null ? "move.peers" : "move." + move.kind().name().toLowerCase(Locale.ROOT);
  }

  /** The way to get there, as a sentence; absent where the framework does not say. */
  @Nullable String entry(@Nullable Move move) {
    Move.Entry entry = move == null ? null : move.entry();
    return entry == null
        ? null
        : words.get("crossing.entry." + entry.name().toLowerCase(Locale.ROOT));
  }

  /**
   * The sentence that both levels stand equally high; absent where the framework does not say so.
   */
  @Nullable String standing(MovePair pair) {
    if (!pair.keepsPlacement()) {
      return null;
    }
    Transition going = pair.going();
    String same = going.isAtOneGrade() ? "grade" : "peers";
    String way = pair.back() != null ? "both" : going.isBack() ? "back" : "to";
    return words.get("crossing." + same + "-" + way + (isPaidAlike(going) ? "-pay" : ""));
  }

  private boolean isPaidAlike(Transition transition) {
    Pay pay = new Pay(context);
    String before = pay.statement(transition.from().level());
    return before != null && before.equals(pay.statement(transition.to().level()));
  }
}
