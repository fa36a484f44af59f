package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.CriteriaComparison;
import dev.plumbline.generator.compare.LevelComparison;
import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.NoExpectationReason;
import dev.plumbline.generator.page.expectation.PairedCriteria;
import dev.plumbline.generator.page.expectation.PairedView;
import dev.plumbline.generator.page.shell.GroupedDimensions;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets both ends of a move side by side: what both ask, and what only one of them asks. */
final class MoveRows {
  private final PageContext context;
  private final Transition transition;
  private final LevelComparison comparison;
  private final MoveColumns from;
  private final MoveColumns to;
  private final MoveColumns lower;
  private final PairedCriteria pairs;

  MoveRows(PageContext context, Transition transition, LevelComparison comparison) {
    this.context = context;
    this.transition = transition;
    this.comparison = comparison;
    MoveColumns.Side left = transition.climbs() ? MoveColumns.Side.BELOW : MoveColumns.Side.LEFT;
    this.from = new MoveColumns(context, transition.from(), left);
    this.to = new MoveColumns(context, transition.to(), MoveColumns.Side.ENTERED);
    this.lower = new MoveColumns(context, transition.to(), MoveColumns.Side.LOWER);
    this.pairs = PairedCriteria.ofMove(context, transition.from().level(), transition.to().level());
  }

  List<MoveView.Group> groups() {
    List<MoveView.Group> groups = new ArrayList<>();
    for (GroupedDimensions group :
        GroupedDimensions.of(context.framework(), transition.dimensions())) {
      List<MoveView.Row> rows =
          group.dimensions().stream().filter(this::isLookedAt).map(this::row).toList();
      if (!rows.isEmpty()) {
        String id = group.id().isEmpty() ? "" : Anchors.group(group.id());
        groups.add(new MoveView.Group(id, group.name(), rows));
      }
    }
    return groups;
  }

  /** A dimension that both leave alone, and say nothing of, is left out. */
  private boolean isLookedAt(Dimension dimension) {
    return saysSomething(transition.from(), dimension) || saysSomething(transition.to(), dimension);
  }

  private static boolean saysSomething(Transition.End end, Dimension dimension) {
    NoExpectationReason reason = end.noExpectationReason(dimension.id());
    return reason == null || reason == NoExpectationReason.NOT_EXPECTED;
  }

  private MoveView.Row row(Dimension dimension) {
    CriteriaComparison under = comparison.under(dimension.id());
    List<Match> carried = under.of(Match.Kind.CARRIED);
    PairedView paired = pairs.of(under.of(Match.Kind.CHANGED));
    boolean shared = !carried.isEmpty() || !paired.isEmpty();
    return new MoveView.Row(
        Anchors.dimension(dimension.id()),
        dimension.id(),
        dimension.name(),
        href(dimension),
        shared ? opening(dimension) : List.of(),
        carried.stream().map(match -> to.criterion(match.criterion())).toList(),
        paired,
        apart(dimension, under, shared));
  }

  private String href(Dimension dimension) {
    boolean here = transition.from().family().dimension(dimension.id()).isPresent();
    String family = (here ? transition.from() : transition.to()).family().id();
    return context.href(Addresses.dimension(family, dimension.id()));
  }

  private List<MoveView.Half> opening(Dimension dimension) {
    List<MoveView.Half> halves = List.of(from.stage(dimension), to.stage(dimension));
    return halves.stream().allMatch(half -> half.stage() == null) ? List.of() : halves;
  }

  /** What only one of the two asks; where they share something, and all of it, nothing. */
  private List<MoveView.Half> apart(Dimension dimension, CriteriaComparison under, boolean shared) {
    Set<String> gone = ids(under.gone().stream());
    Set<String> fresh = ids(under.of(Match.Kind.NEW).stream().map(Match::criterion));
    MoveView.Half left = from.apart(dimension, gone, shared, transition.to());
    MoveColumns entered = transition.lowers(dimension) ? lower : to;
    MoveView.Half right = entered.apart(dimension, fresh, shared, transition.from());
    return shared && left.texts().isEmpty() && right.texts().isEmpty()
        ? List.of()
        : List.of(left, right);
  }

  private static Set<String> ids(Stream<Criterion> criteria) {
    return criteria.map(Criterion::id).collect(Collectors.toSet());
  }
}
