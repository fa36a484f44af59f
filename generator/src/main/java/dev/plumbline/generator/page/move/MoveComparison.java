package dev.plumbline.generator.page.move;

import dev.plumbline.generator.compare.CriteriaComparison;
import dev.plumbline.generator.compare.LevelComparison;
import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.MovePair;
import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.NoExpectationReason;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The expectations of both levels of a pair, compared once, so that both directions and the sheet
 * beneath them tell the same.
 *
 * @param comparison from the level that {@link MovePair#going} leaves
 */
record MoveComparison(MovePair pair, LevelComparison comparison) {
  static MoveComparison of(WordIndex index, MovePair pair) {
    return new MoveComparison(pair, pair.going().comparison(index));
  }

  CriteriaComparison under(Dimension dimension) {
    return comparison.under(dimension.id());
  }

  /** The criteria of one end without a counterpart at the other. */
  List<Criterion> onlyAt(Transition.End end, Dimension dimension) {
    boolean reached = end.level().ref().equals(pair.going().to().level().ref());
    return reached
        ? under(dimension).of(Match.Kind.NEW).stream().map(Match::criterion).toList()
        : under(dimension).gone();
  }

  /** The number of criteria of both in other words. */
  int reworded(Dimension dimension) {
    List<Match> changed = under(dimension).of(Match.Kind.CHANGED);
    return (int) changed.stream().filter(Match::asksTheSame).count();
  }

  /** The number of criteria of both about the same, which ask something else. */
  int alike(Dimension dimension) {
    return under(dimension).count(Match.Kind.CHANGED) - reworded(dimension);
  }

  /** Whether one of the two is asked something under a dimension, and the other on purpose not. */
  boolean isWhole(Dimension dimension) {
    @Nullable NoExpectationReason before = pair.going().from().noExpectationReason(dimension.id());
    @Nullable NoExpectationReason after = pair.going().to().noExpectationReason(dimension.id());
    return (before == null && isOnPurpose(after)) || (after == null && isOnPurpose(before));
  }

  private static boolean isOnPurpose(@Nullable NoExpectationReason reason) {
    return reason == NoExpectationReason.NOT_EXPECTED || reason == NoExpectationReason.OTHER_TRACKS;
  }
}
