package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.LevelComparison;
import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.page.profile.BarChart;
import dev.plumbline.generator.page.profile.StageCharts;
import dev.plumbline.generator.page.profile.SummaryView;
import dev.plumbline.generator.page.profile.SummaryViews;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The maker of the page of one move. */
final class MoveViews {
  private final PageContext context;
  private final Words words;
  private final Transition transition;
  private final Place place;
  private final List<Level> ends;
  private final TransitionViews transitions;

  MoveViews(PageContext context, Transition transition, Place place) {
    this.context = context;
    this.words = context.words();
    this.transition = transition;
    this.place = place;
    this.ends = List.of(transition.from().level(), transition.to().level());
    this.transitions = new TransitionViews(context);
  }

  MoveView view() {
    LevelComparison comparison = transition.comparison(context.content().index());
    MoveView.Entry entry = entry();
    MoveView.Back back = new ReverseMove(context, transition).view();
    SummaryView summary = new SummaryViews(context).of(ends, stages());
    List<MoveView.Group> groups = new MoveRows(context, transition, comparison).groups();
    return new MoveView(
        shell(groups, back),
        opening(),
        transitions.changes(transition, comparison),
        entry,
        back,
        summary,
        grades(),
        groups,
        onward());
  }

  private MoveView.Opening opening() {
    return new MoveView.Opening(
        words.get(kind()),
        context.heads().head(ends.get(0)),
        context.heads().head(ends.get(1)),
        context.heads().way(ends.get(0), ends.get(1)),
        lede(),
        notice());
  }

  private PageShell shell(List<MoveView.Group> groups, MoveView.@Nullable Back back) {
    List<Link> contents = new ArrayList<>();
    contents.add(new Link("#" + Anchors.MOVE_CHANGES, words.get("move.changes")));
    contents.add(new Link("#" + Anchors.MOVE_ENTRY, words.get("move.entry")));
    if (back != null) {
      contents.add(new Link("#" + Anchors.MOVE_BACK, back.title()));
    }
    for (MoveView.Group group : groups) {
      group
          .rows()
          .forEach(row -> contents.add(new Link("#" + row.head().id(), row.head().label())));
    }
    PageShells shells = new PageShells(context);
    List<Link> crumbs = new ArrayList<>(shells.crumbs(transition.family()));
    if (isOnOneGradePage()) {
      crumbs.add(context.grades().link(transition.family(), ends.get(0).grade()));
    }
    return shells.shell(
        List.of(context.heads().way(ends.get(0), ends.get(1)), transition.family().name()),
        words.get("move.description", ends.get(0).title(), ends.get(1).title()),
        crumbs,
        contents,
        place);
  }

  private String kind() {
    Move move = transition.move();
    return move == null ? "move.peers" : "move." + move.kind().name().toLowerCase(Locale.ROOT);
  }

  /**
   * A sentence about the standing of both ends or, where the framework does not say, about their
   * grades.
   */
  private String lede() {
    String standing = transitions.standing(transition);
    if (standing != null) {
      return standing;
    }
    boolean promotion = transition.is(Move.Kind.PROMOTION);
    if (transition.isAtOneGrade()) {
      return words.get(promotion ? "move.lede.promotion-here" : "move.lede.no-peers");
    }
    String key = promotion ? "move.lede.promotion" : "move.lede.grades";
    return words.get(key, ends.get(0).grade(), ends.get(1).grade());
  }

  private @Nullable String notice() {
    List<String> sentences = new ArrayList<>();
    for (Level level : ends) {
      if (level.status() == Status.PLACEHOLDER) {
        sentences.add(words.get("move.placeholder", level.title()));
      }
    }
    return sentences.isEmpty() ? null : String.join(" ", sentences);
  }

  private MoveView.Entry entry() {
    Move move = transition.move();
    return move == null
        ? new MoveView.Entry(words.get("move.entry.unlisted"), Markup.EMPTY)
        : new MoveView.Entry(sentence(move), context.markup(move.note()));
  }

  /**
   * The sentence about the way in; absent where it is unknown but the author's note may tell it.
   */
  private @Nullable String sentence(Move move) {
    String entry = transitions.entry(transition);
    return entry == null && move.note().isEmpty() ? words.get("move.entry.unsaid") : entry;
  }

  /** The chart of stages under the dimensions that both ends share. */
  private @Nullable BarChart stages() {
    List<Dimension> shared =
        transition.from().family().dimensions().stream()
            .filter(dimension -> transition.to().looksAt(dimension.id()))
            .toList();
    return new StageCharts(context, transition.from().family(), shared).of(ends);
  }

  private MoveView.GradeRow grades() {
    Link left = grade(transition.from());
    return new MoveView.GradeRow(
        transition.isAtOneGrade() ? left : null,
        new MoveView.GradeCell(context.heads().head(ends.get(0)), left),
        new MoveView.GradeCell(context.heads().head(ends.get(1)), grade(transition.to())));
  }

  private Link grade(Transition.End end) {
    int grade = end.level().grade();
    return new Link(
        context.href(Addresses.grade(end.family().id(), grade)), context.grades().fullTitle(grade));
  }

  private List<Link> onward() {
    List<Link> onward = new ArrayList<>();
    if (isOnOneGradePage()) {
      onward.add(new Link(grade(transition.from()).href(), words.get("level.side-by-side")));
    }
    LevelRef from = ends.get(0).ref();
    LevelRef to = ends.get(1).ref();
    onward.add(
        new Link(
            context.href(Addresses.COMPARE, Addresses.comparing(from, to)),
            words.get("move.compare")));
    return onward;
  }

  private boolean isOnOneGradePage() {
    boolean oneFamily = ends.get(0).ref().family().equals(ends.get(1).ref().family());
    return oneFamily && transition.isAtOneGrade();
  }
}
