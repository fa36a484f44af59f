package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.CriteriaComparison;
import dev.plumbline.generator.compare.LevelComparison;
import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Silence;
import dev.plumbline.generator.page.expectation.Paired;
import dev.plumbline.generator.page.expectation.PairedCriteria;
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
  private final MoveHalves from;
  private final MoveHalves to;
  private final MoveHalves lower;
  private final PairedCriteria pairs;

  MoveRows(PageContext context, Transition transition, LevelComparison comparison) {
    this.context = context;
    this.transition = transition;
    this.comparison = comparison;
    MoveHalves.Side left = transition.climbs() ? MoveHalves.Side.BELOW : MoveHalves.Side.LEFT;
    this.from = new MoveHalves(context, transition.from(), left);
    this.to = new MoveHalves(context, transition.to(), MoveHalves.Side.ENTERED);
    this.lower = new MoveHalves(context, transition.to(), MoveHalves.Side.LOWER);
    this.pairs = PairedCriteria.ofMove(context, transition.from().level(), transition.to().level());
  }

  List<MovePageView.Group> groups() {
    List<MovePageView.Group> groups = new ArrayList<>();
    for (GroupedDimensions group :
        GroupedDimensions.of(context.framework(), transition.dimensions())) {
      List<MovePageView.Row> rows =
          group.dimensions().stream().filter(this::isLookedAt).map(this::row).toList();
      if (!rows.isEmpty()) {
        String id = group.id().isEmpty() ? "" : Anchors.group(group.id());
        groups.add(new MovePageView.Group(id, group.name(), rows));
      }
    }
    return groups;
  }

  /** A dimension that both leave alone, and say nothing of, is left out. */
  private boolean isLookedAt(Dimension dimension) {
    return Stream.of(transition.from(), transition.to())
        .map(end -> end.silence(dimension.id()))
        .anyMatch(silence -> silence == Silence.NONE || silence == Silence.NOT_EXPECTED);
  }

  private MovePageView.Row row(Dimension dimension) {
    CriteriaComparison under = comparison.under(dimension.id());
    List<Match> carried = under.of(Match.Kind.CARRIED);
    Paired paired = pairs.of(under.of(Match.Kind.CHANGED));
    boolean shared = !carried.isEmpty() || !paired.isEmpty();
    return new MovePageView.Row(
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

  private List<MovePageView.Half> opening(Dimension dimension) {
    List<MovePageView.Half> halves = List.of(from.stage(dimension), to.stage(dimension));
    return halves.stream().allMatch(half -> half.stage() == null) ? List.of() : halves;
  }

  /** What only one of the two asks; where they share something, and all of it, nothing. */
  private List<MovePageView.Half> apart(
      Dimension dimension, CriteriaComparison under, boolean shared) {
    Set<String> gone = ids(under.gone().stream());
    Set<String> fresh = ids(under.of(Match.Kind.NEW).stream().map(Match::criterion));
    MovePageView.Half left = from.apart(dimension, gone, shared, transition.to());
    MoveHalves entered = transition.lowers(dimension) ? lower : to;
    MovePageView.Half right = entered.apart(dimension, fresh, shared, transition.from());
    return shared && left.texts().isEmpty() && right.texts().isEmpty()
        ? List.of()
        : List.of(left, right);
  }

  private static Set<String> ids(Stream<Criterion> criteria) {
    return criteria.map(Criterion::id).collect(Collectors.toSet());
  }
}
