package dev.plumbline.generator.compare;

import dev.plumbline.generator.model.Criterion;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of two lists of criteria under one dimension.
 *
 * @param matches the criteria of the later list with their counterparts, in its order
 * @param gone the criteria of the earlier list without a counterpart
 */
public record CriteriaComparison(List<Match> matches, List<Criterion> gone) {
  public CriteriaComparison {
    matches = List.copyOf(matches);
    gone = List.copyOf(gone);
  }

  /** The number of matches of one kind. */
  public int count(Match.Kind kind) {
    int count = 0;
    for (Match match : matches) {
      count += match.kind() == kind ? 1 : 0;
    }
    return count;
  }

  /** The number of criteria whose counterpart a reader would recognise. */
  int recognisable() {
    int count = 0;
    for (Match match : matches) {
      count += match.isRecognisable() ? 1 : 0;
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

  /** A comparison of criteria from anywhere, which matches only those that ask the same. */
  public static CriteriaComparison anywhere(
      WordIndex index, List<Criterion> before, List<Criterion> after) {
    return of(Counterparts.anywhere(placed(index, before), placed(index, after)));
  }

  private static List<PlacedText<Criterion>> placed(WordIndex index, List<Criterion> criteria) {
    return criteria.stream().map(criterion -> PlacedText.of(index, criterion, null)).toList();
  }

  /** A comparison of the criteria of two levels under one dimension. */
  static CriteriaComparison between(
      List<PlacedText<Criterion>> before, List<PlacedText<Criterion>> after) {
    return of(Counterparts.underOneDimension(before, after));
  }

  private static CriteriaComparison of(Counterparts<Criterion> counterparts) {
    return new CriteriaComparison(
        counterparts.each(CriteriaComparison::match), counterparts.gone());
  }

  // A criterion that is required now and was optional, or the reverse, has always changed.
  private static Match match(
      @Nullable PlacedText<Criterion> before, PlacedText<Criterion> after, double likeness) {
    if (before == null) {
      return Match.fresh(after.what());
    }
    boolean same =
        before.key().equals(after.key()) && before.what().optional() == after.what().optional();
    Match.Kind kind = same ? Match.Kind.CARRIED : Match.Kind.CHANGED;
    return new Match(after.what(), before.what(), kind, likeness);
  }
}
