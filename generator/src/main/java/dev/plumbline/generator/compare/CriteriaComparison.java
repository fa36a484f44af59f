package dev.plumbline.generator.compare;

import dev.plumbline.generator.model.Criterion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two lists of criteria under one dimension, matched: by id first, then by likeness of text, then
 * by topic. Each criterion has one counterpart at most.
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

  /** Matches criteria wherever they stand: topics count for nothing. */
  public static CriteriaComparison ofCriteria(List<Criterion> before, List<Criterion> after) {
    return between(placed(before), placed(after));
  }

  private static List<Placed> placed(List<Criterion> criteria) {
    return criteria.stream().map(criterion -> Placed.of(criterion, "")).toList();
  }

  /** Matches the criteria of a level with those of the level before. */
  static CriteriaComparison between(List<Placed> before, List<Placed> after) {
    Map<Integer, Integer> counterparts = Counterparts.of(before, after);
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      Placed now = after.get(i);
      Integer old = counterparts.get(i);
      matches.add(old == null ? Match.fresh(now.criterion()) : match(before.get(old), now));
    }
    return new CriteriaComparison(matches, without(before, new HashSet<>(counterparts.values())));
  }

  private static List<Criterion> without(List<Placed> before, Set<Integer> taken) {
    List<Criterion> gone = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (!taken.contains(i)) {
        gone.add(before.get(i).criterion());
      }
    }
    return gone;
  }

  private static Match match(Placed before, Placed after) {
    boolean same = before.text().equals(after.text());
    return new Match(
        after.criterion(), before.criterion(), same ? Match.Kind.CARRIED : Match.Kind.GROWN);
  }
}
