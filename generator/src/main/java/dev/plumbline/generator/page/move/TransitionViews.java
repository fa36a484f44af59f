package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.LevelComparison;
import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.compare.Transitions;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.page.profile.Pay;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Says in short what going from one level to another would change. */
public final class TransitionViews {
  private final PageContext context;
  private final Words words;

  public TransitionViews(PageContext context) {
    this.context = context;
    this.words = context.words();
  }

  /** Between any two of these levels, both ways. */
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
    TransitionPhrases phrases =
        new TransitionPhrases(words, context.framework().vocabulary(), transition, comparison);
    LevelHead to = context.heads().head(transition.to().level());
    return new TransitionView(
        context.heads().head(transition.from().level()),
        to,
        words.get("crossing.to", to.title()),
        phrases.start(),
        phrases.stop(),
        phrases.keep(),
        sentences(entry(transition), standing(transition)),
        new Link(href(context, transition), words.get("crossing.page", to.title())));
  }

  /** The page that says all of it. */
  public static String href(PageContext context, Transition transition) {
    return context.href(
        Addresses.move(
            transition.family().id(),
            transition.from().level().ref(),
            transition.to().level().ref()));
  }

  /** How one gets there, as a sentence; empty where the framework does not say. */
  String entry(Transition transition) {
    Move move = transition.move();
    Move.Entry entry = move == null ? null : move.entry();
    return entry == null
        ? ""
        : words.get("crossing.entry." + entry.name().toLowerCase(Locale.ROOT));
  }

  /** That one stands no higher or lower afterwards; empty where the framework does not say so. */
  String standing(Transition transition) {
    if (!transition.keepsPlacement()) {
      return "";
    }
    String same = transition.isAtOneGrade() ? "grade" : "peers";
    String pay = Pay.statement(context, transition.from().level());
    boolean paid = !pay.isEmpty() && pay.equals(Pay.statement(context, transition.to().level()));
    String way = transition.isBack() ? "back" : "to";
    return words.get("crossing." + same + "-" + way + (paid ? "-pay" : ""));
  }

  private static String sentences(String... sentences) {
    return String.join(" ", Stream.of(sentences).filter(one -> !one.isEmpty()).toList());
  }
}
