package dev.plumbline.generator.compare;

import dev.plumbline.generator.model.Criterion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Two lists of criteria under one dimension, matched.
 *
 * <p>A criterion's counterpart is the one with the same id, if an author wrote both ids; else the
 * one with the same text; else the most alike by the Sørensen–Dice coefficient over the words of
 * their texts (Dice, 1945), if that is at least {@value #ALIKE}. The closest pairs are made first,
 * and each criterion has one counterpart at most.
 *
 * @param matches in the order of the later list
 * @param gone criteria of the earlier list without a counterpart
 */
public record CriteriaComparison(List<Match> matches, List<Criterion> gone) {
  private static final double ALIKE = 0.5;

  /** Of texts less alike than this, both are easier to read than marks among a few shared words. */
  private static final double READABLE = 0.3;

  public CriteriaComparison {
    matches = List.copyOf(matches);
    gone = List.copyOf(gone);
  }

  /** Matches the criteria of a level with those of the level before. */
  static CriteriaComparison between(List<Criterion> before, List<Criterion> after) {
    Map<Integer, Integer> pairs = new HashMap<>();
    Set<Integer> taken = new HashSet<>();
    for (Pair pair : pairs(before, after)) {
      if (!pairs.containsKey(pair.after) && taken.add(pair.before)) {
        pairs.put(pair.after, pair.before);
      }
    }
    List<Match> matches = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      Integer old = pairs.get(i);
      matches.add(old == null ? fresh(after.get(i)) : match(before.get(old), after.get(i)));
    }
    return new CriteriaComparison(matches, without(before, taken));
  }

  private static List<Criterion> without(List<Criterion> before, Set<Integer> taken) {
    List<Criterion> gone = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      if (!taken.contains(i)) {
        gone.add(before.get(i));
      }
    }
    return gone;
  }

  private static Match fresh(Criterion criterion) {
    return new Match(criterion, null, Match.Kind.NEW, List.of());
  }

  private static Match match(Criterion before, Criterion after) {
    String old = before.text().plain();
    String now = after.text().plain();
    return old.equals(now)
        ? new Match(after, before, Match.Kind.CARRIED, List.of())
        : new Match(after, before, Match.Kind.GROWN, difference(old, now));
  }

  private static List<WordRun> difference(String old, String now) {
    return WordSet.of(old).likeness(WordSet.of(now)) < READABLE
        ? WordDifference.whole(old, now)
        : WordDifference.between(old, now);
  }

  private static List<Pair> pairs(List<Criterion> before, List<Criterion> after) {
    List<WordSet> old = before.stream().map(CriteriaComparison::words).toList();
    List<Pair> pairs = new ArrayList<>();
    for (int a = 0; a < after.size(); a++) {
      WordSet words = words(after.get(a));
      for (int b = 0; b < before.size(); b++) {
        double likeness = likeness(before.get(b), after.get(a), old.get(b), words);
        if (likeness >= ALIKE) {
          pairs.add(new Pair(b, a, likeness));
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    return pairs;
  }

  private static double likeness(Criterion before, Criterion after, WordSet old, WordSet now) {
    if (before.named() && after.named() && before.id().equals(after.id())) {
      return 3;
    }
    return before.text().plain().equals(after.text().plain()) ? 2 : old.likeness(now);
  }

  private static WordSet words(Criterion criterion) {
    return WordSet.of(criterion.text().plain());
  }

  private record Pair(int before, int after, double likeness) {}
}
