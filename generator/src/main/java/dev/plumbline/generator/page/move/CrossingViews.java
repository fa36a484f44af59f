package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.Crossing;
import dev.plumbline.generator.compare.Crossings;
import dev.plumbline.generator.compare.LevelComparison;
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
public final class CrossingViews {
  private final PageContext context;
  private final Words words;

  public CrossingViews(PageContext context) {
    this.context = context;
    this.words = context.words();
  }

  /** Between any two of these levels, both ways. */
  public List<CrossingView> among(Family family, List<Level> levels) {
    Crossings crossings = context.content().crossings();
    List<CrossingView> views = new ArrayList<>();
    for (Level from : levels) {
      for (Level to : levels) {
        crossings
            .between(family, from, to)
            .map(crossing -> view(crossing, crossing.comparison(context.content().index())))
            .ifPresent(views::add);
      }
    }
    return views;
  }

  CrossingView view(Crossing crossing, LevelComparison comparison) {
    CrossingPhrases phrases =
        new CrossingPhrases(words, context.framework().vocabulary(), crossing, comparison);
    LevelHead to = context.heads().head(crossing.to().level());
    return new CrossingView(
        context.heads().head(crossing.from().level()),
        to,
        words.get("crossing.to", to.title()),
        phrases.start(),
        phrases.stop(),
        phrases.keep(),
        sentences(entry(crossing), standing(crossing)),
        new Link(href(context, crossing), words.get("crossing.page", to.title())));
  }

  /** The page that says all of it. */
  public static String href(PageContext context, Crossing crossing) {
    return context.href(
        Addresses.move(
            crossing.family().id(), crossing.from().level().ref(), crossing.to().level().ref()));
  }

  /** How one gets there, as a sentence; empty where the framework does not say. */
  String entry(Crossing crossing) {
    Move move = crossing.move();
    Move.Entry entry = move == null ? null : move.entry();
    return entry == null
        ? ""
        : words.get("crossing.entry." + entry.name().toLowerCase(Locale.ROOT));
  }

  /** That one stands no higher or lower afterwards; empty where the framework does not say so. */
  String standing(Crossing crossing) {
    if (!crossing.keepsPlacement()) {
      return "";
    }
    String same = crossing.isAtOneGrade() ? "grade" : "peers";
    String pay = Pay.statement(context, crossing.from().level());
    boolean paid = !pay.isEmpty() && pay.equals(Pay.statement(context, crossing.to().level()));
    String way = crossing.isBack() ? "back" : "to";
    return words.get("crossing." + same + "-" + way + (paid ? "-pay" : ""));
  }

  private static String sentences(String... sentences) {
    return String.join(" ", Stream.of(sentences).filter(one -> !one.isEmpty()).toList());
  }
}
