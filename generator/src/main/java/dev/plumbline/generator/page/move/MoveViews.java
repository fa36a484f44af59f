package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.MovePair;
import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.page.profile.SummaryView;
import dev.plumbline.generator.page.profile.SummaryViews;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The maker of the page of the moves between two levels. */
final class MoveViews {
  private final PageContext context;
  private final Words words;
  private final MovePair pair;
  private final Transition going;
  private final Place place;
  private final Level left;
  private final Level right;

  MoveViews(PageContext context, MovePair pair, Place place) {
    this.context = context;
    this.words = context.words();
    this.pair = pair;
    this.going = pair.going();
    this.place = place;
    this.left = going.from().level();
    this.right = going.to().level();
  }

  MoveView view() {
    MoveComparison comparison = MoveComparison.of(context.content().index(), pair);
    MoveWays ways = new MoveWays(context, comparison);
    MoveView.Way first = ways.going();
    List<MoveView.Group> groups = new MoveRows(context, comparison).groups();
    return new MoveView(
        shell(groups),
        opening(first),
        first,
        ways.back(),
        ways.unlisted(),
        ways.kept(),
        summary(),
        groups,
        onward());
  }

  private MoveView.Opening opening(MoveView.Way first) {
    return new MoveView.Opening(
        pair.back() == null ? first.moving().kind() : words.get("move.both"),
        context.heads().head(left),
        context.heads().head(right),
        title(),
        lede(),
        notice());
  }

  private String title() {
    return pair.back() == null
        ? context.heads().way(left, right)
        : context.heads().between(left, right);
  }

  private PageShell shell(List<MoveView.Group> groups) {
    List<Link> contents = new ArrayList<>();
    for (MoveView.Group group : groups) {
      group
          .rows()
          .forEach(row -> contents.add(new Link("#" + row.head().id(), row.head().label())));
    }
    Family family = family();
    PageShells shells = new PageShells(context);
    List<Link> crumbs = new ArrayList<>(shells.crumbs(family));
    if (isOnOneGradePage()) {
      crumbs.add(context.grades().link(family, left.grade()));
    }
    return shells.shell(
        List.of(title(), family.name()),
        words.get("move.description", left.title(), right.title()),
        crumbs,
        contents,
        place);
  }

  /** The family that the page belongs to. */
  private Family family() {
    boolean isLeft = Addresses.first(left.ref(), right.ref()).equals(left.ref());
    return (isLeft ? going.from() : going.to()).family();
  }

  /**
   * A sentence about the standing of both ends or, where the framework does not say, about their
   * grades.
   */
  private String lede() {
    String standing = new TransitionViews(context).standing(pair);
    if (standing != null) {
      return standing;
    }
    boolean promotion = going.is(Move.Kind.PROMOTION);
    if (going.isAtOneGrade()) {
      return words.get(promotion ? "move.lede.promotion-here" : "move.lede.no-peers");
    }
    String key = promotion ? "move.lede.promotion" : "move.lede.grades";
    return words.get(key, left.grade(), right.grade());
  }

  private @Nullable String notice() {
    List<String> sentences = new ArrayList<>();
    for (Level level : List.of(left, right)) {
      if (level.status() == Status.PLACEHOLDER) {
        sentences.add(words.get("move.placeholder", level.title()));
      }
    }
    return sentences.isEmpty() ? null : String.join(" ", sentences);
  }

  /** The summaries of both levels, and the values in which they differ: phrases tell the others. */
  private SummaryView summary() {
    SummaryView all = new SummaryViews(context).of(List.of(left, right), null);
    return new SummaryView(
        all.columns(),
        all.hasSummaries(),
        all.scales().stream().filter(row -> row.shared() == null).toList(),
        all.hasWeeks(),
        null,
        all.hasPay() && all.sharedPay() == null,
        null);
  }

  private List<Link> onward() {
    List<Link> onward = new ArrayList<>();
    if (isOnOneGradePage()) {
      onward.add(new Link(grade(going.from()).href(), words.get("level.side-by-side")));
    } else {
      Set<Link> grades = new LinkedHashSet<>(List.of(grade(going.from()), grade(going.to())));
      onward.addAll(grades);
    }
    onward.add(
        new Link(
            context.href(Addresses.COMPARE, Addresses.comparing(left.ref(), right.ref())),
            words.get("move.compare")));
    return onward;
  }

  private Link grade(Transition.End end) {
    int grade = end.level().grade();
    String title = context.grades().fullTitle(grade);
    return new Link(
        context.href(Addresses.grade(end.family().id(), grade)),
        words.get("move.grade", title, end.family().name()));
  }

  private boolean isOnOneGradePage() {
    return left.ref().family().equals(right.ref().family()) && going.isAtOneGrade();
  }
}
