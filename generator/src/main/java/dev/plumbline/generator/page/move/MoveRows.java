package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.CriteriaComparison;
import dev.plumbline.generator.compare.LevelComparison;
import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.NoExpectationReason;
import dev.plumbline.generator.page.expectation.GroupHead;
import dev.plumbline.generator.page.expectation.PairedCriteria;
import dev.plumbline.generator.page.expectation.PairedView;
import dev.plumbline.generator.page.expectation.RowHead;
import dev.plumbline.generator.page.shell.GroupedDimensions;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of a move: the criteria of both ends, and those of only one of them. */
final class MoveRows {
  private final PageContext context;
  private final Transition transition;
  private final LevelComparison comparison;
  private final MoveEnds from;
  private final MoveEnds to;
  private final MoveEnds lower;
  private final PairedCriteria pairs;

  MoveRows(PageContext context, Transition transition, LevelComparison comparison) {
    this.context = context;
    this.transition = transition;
    this.comparison = comparison;
    MoveEnds.Role left = transition.climbs() ? MoveEnds.Role.BELOW : MoveEnds.Role.LEFT;
    this.from = new MoveEnds(context, transition.from(), left);
    this.to = new MoveEnds(context, transition.to(), MoveEnds.Role.ENTERED);
    this.lower = new MoveEnds(context, transition.to(), MoveEnds.Role.LOWER);
    this.pairs = PairedCriteria.ofMove(context, transition.from().level(), transition.to().level());
  }

  List<MoveView.Group> groups() {
    List<MoveView.Group> groups = new ArrayList<>();
    for (GroupedDimensions group :
        GroupedDimensions.of(context.framework(), transition.dimensions())) {
      List<MoveView.Row> rows =
          group.dimensions().stream().filter(this::isLookedAt).map(this::row).toList();
      if (!rows.isEmpty()) {
        groups.add(new MoveView.Group(GroupHead.of(group), rows));
      }
    }
    return groups;
  }

  /** Whether a dimension is shown: one that neither end mentions is left out. */
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
        head(dimension),
        shared ? opening(dimension) : null,
        carried.stream().map(match -> to.criterion(match.criterion())).toList(),
        paired,
        apart(dimension, under, shared));
  }

  private RowHead head(Dimension dimension) {
    return new RowHead(
        Anchors.dimension(dimension.id()), dimension.id(), dimension.name(), href(dimension));
  }

  private String href(Dimension dimension) {
    boolean here = transition.from().family().dimension(dimension.id()).isPresent();
    String family = (here ? transition.from() : transition.to()).family().id();
    return context.href(Addresses.dimension(family, dimension.id()));
  }

  private MoveView.@Nullable Ends opening(Dimension dimension) {
    MoveView.Ends ends = new MoveView.Ends(from.stage(dimension), to.stage(dimension));
    return ends.left().stage() == null && ends.right().stage() == null ? null : ends;
  }

  /** The ends with the criteria that only one of them asks; absent where they share everything. */
  private MoveView.@Nullable Ends apart(
      Dimension dimension, CriteriaComparison under, boolean shared) {
    Set<String> gone = ids(under.gone().stream());
    Set<String> fresh = ids(under.of(Match.Kind.NEW).stream().map(Match::criterion));
    MoveView.End left = from.apart(dimension, gone, shared, transition.to());
    MoveEnds entered = transition.lowers(dimension) ? lower : to;
    MoveView.End right = entered.apart(dimension, fresh, shared, transition.from());
    return shared && left.texts().isEmpty() && right.texts().isEmpty()
        ? null
        : new MoveView.Ends(left, right);
  }

  private static Set<String> ids(Stream<Criterion> criteria) {
    return criteria.map(Criterion::id).collect(Collectors.toSet());
  }
}
