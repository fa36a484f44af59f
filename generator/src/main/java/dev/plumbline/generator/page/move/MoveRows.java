package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.CriteriaComparison;
import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Level;
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
import org.jspecify.annotations.Nullable;

/** The rows of a move: the criteria of both ends, and those of only one of them. */
final class MoveRows {
  private final PageContext context;
  private final Transition transition;
  private final MoveComparison comparison;
  private final MoveEnds from;
  private final MoveEnds to;
  private final PairedCriteria pairs;

  MoveRows(PageContext context, MoveComparison comparison) {
    this.context = context;
    this.transition = comparison.pair().going();
    this.comparison = comparison;
    Level left = transition.from().level();
    Level right = transition.to().level();
    this.from = new MoveEnds(context, transition.from(), label(transition.from(), right));
    this.to = new MoveEnds(context, transition.to(), label(transition.to(), left));
    this.pairs =
        comparison.pair().back() == null
            ? PairedCriteria.ofMove(context, left, right)
            : PairedCriteria.ofPeers(context, left, right);
  }

  private String label(Transition.End end, Level other) {
    return comparison.pair().isBelow(end)
        ? context.words().get("move.not-repeated", context.heads().shortName(other, end.level()))
        : context.words().get("move.only", context.heads().shortName(end.level(), other));
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
    CriteriaComparison under = comparison.under(dimension);
    List<Match> carried = under.of(Match.Kind.CARRIED);
    PairedView paired = pairs.of(under.of(Match.Kind.CHANGED));
    boolean shared = !carried.isEmpty() || !paired.isEmpty();
    return new MoveView.Row(
        head(dimension),
        shared ? opening(dimension) : null,
        carried.stream().map(match -> to.criterion(match.criterion())).toList(),
        paired,
        apart(dimension, shared));
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
  private MoveView.@Nullable Ends apart(Dimension dimension, boolean shared) {
    MoveView.End left =
        from.apart(dimension, comparison.onlyAt(transition.from(), dimension), shared);
    MoveView.End right = to.apart(dimension, comparison.onlyAt(transition.to(), dimension), shared);
    return shared && left.texts().isEmpty() && right.texts().isEmpty()
        ? null
        : new MoveView.Ends(left, right);
  }
}
