package dev.plumbline.generator.compare;

import dev.plumbline.generator.model.Criterion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two lists of criteria under one dimension, matched. Each criterion has one counterpart at most.
 *
 * @param matches in the order of the later list
 * @param gone criteria of the earlier list without a counterpart
 */
public record CriteriaComparison(List<Match> matches, List<Criterion> gone) {
  public CriteriaComparison {
    matches = List.copyOf(matches);
    gone = List.copyOf(gone);
  }

  /** How many criteria of the later list came to be in this way. */
  public int count(Match.Kind kind) {
    int count = 0;
    for (Match match : matches) {
      count += match.kind() == kind ? 1 : 0;
    }
    return count;
  }

  /** The matches of one kind. */
  public List<Match> of(Match.Kind kind) {
    List<Match> found = new ArrayList<>();
    for (Match match : matches) {
      if (match.kind() == kind) {
        found.add(match);
      }
    }
    return found;
  }

  /** Matches criteria wherever they stand, only those that ask the same. */
  public static CriteriaComparison anywhere(
      WordIndex index, List<Criterion> before, List<Criterion> after) {
    return of(Counterparts.anywhere(placed(index, before), placed(index, after)));
  }

  private static List<Placed<Criterion>> placed(WordIndex index, List<Criterion> criteria) {
    return criteria.stream().map(criterion -> Placed.of(index, criterion, null)).toList();
  }

  /** Matches what two levels ask under one dimension. */
  static CriteriaComparison between(List<Placed<Criterion>> before, List<Placed<Criterion>> after) {
    return of(Counterparts.underOneDimension(before, after));
  }

  private static CriteriaComparison of(Counterparts<Criterion> counterparts) {
    return new CriteriaComparison(
        counterparts.each(CriteriaComparison::match), counterparts.gone());
  }

  /** What was welcome and is required now, or the reverse, has changed whatever its words. */
  private static Match match(
      @Nullable Placed<Criterion> before, Placed<Criterion> after, double likeness) {
    if (before == null) {
      return Match.fresh(after.what());
    }
    boolean same =
        before.key().equals(after.key()) && before.what().optional() == after.what().optional();
    Match.Kind kind = same ? Match.Kind.CARRIED : Match.Kind.CHANGED;
    return new Match(after.what(), before.what(), kind, likeness);
  }
}
