package dev.plumbline.generator.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds which criteria of two lists are the same one.
 *
 * <p>First by what they are and say: the same id, if an author wrote both; else the same text; else
 * at least {@value #ALIKE} of likeness by the Sørensen–Dice coefficient over the words of the texts
 * (Dice, 1945; Sørensen, 1948). The closest pairs are made first.
 *
 * <p>Then by topic: where one criterion alone is left of a named topic on either side, the two are
 * a pair from {@value #ALIKE_UNDER_ONE_TOPIC} of likeness, for their author put them in one place.
 * So too do comparisons of trees look again among what is left below matched parents (the recovery
 * step of GumTree: Falleri and others, 2014).
 */
final class Counterparts {
  private static final double ALIKE = 0.5;
  private static final double ALIKE_UNDER_ONE_TOPIC = 0.3;
  private static final double SAME_TEXT = 2;
  private static final double SAME_ID = 3;
  private static final int SEVERAL = -1;

  private final List<Placed> before;
  private final List<Placed> after;
  private final Map<Integer, Integer> pairs = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();

  private Counterparts(List<Placed> before, List<Placed> after) {
    this.before = before;
    this.after = after;
  }

  /** For each index of the later list that has one, the index of its counterpart. */
  static Map<Integer, Integer> of(List<Placed> before, List<Placed> after) {
    Counterparts found = new Counterparts(before, after);
    found.alike().forEach(found::pair);
    found.leftAlone().forEach(found::pair);
    return found.pairs;
  }

  private void pair(Pair pair) {
    if (!pairs.containsKey(pair.after) && taken.add(pair.before)) {
      pairs.put(pair.after, pair.before);
    }
  }

  private List<Pair> alike() {
    List<Pair> alike = new ArrayList<>();
    for (int a = 0; a < after.size(); a++) {
      for (int b = 0; b < before.size(); b++) {
        double likeness = likeness(b, a);
        if (likeness >= ALIKE) {
          alike.add(new Pair(b, a, likeness));
        }
      }
    }
    alike.sort((one, other) -> Double.compare(other.likeness, one.likeness));
    return alike;
  }

  private double likeness(int b, int a) {
    Placed was = before.get(b);
    Placed is = after.get(a);
    if (was.criterion().named()
        && is.criterion().named()
        && was.criterion().id().equals(is.criterion().id())) {
      return SAME_ID;
    }
    return was.text().equals(is.text()) ? SAME_TEXT : was.words().likeness(is.words());
  }

  /** Pairs of those that are the last of their topic, on either side. */
  private List<Pair> leftAlone() {
    List<Pair> alone = new ArrayList<>();
    Map<String, Integer> was = last(before, taken);
    last(after, pairs.keySet())
        .forEach(
            (topic, a) -> {
              int b = was.getOrDefault(topic, SEVERAL);
              if (a != SEVERAL && b != SEVERAL && isAlikeUnderOneTopic(b, a)) {
                alone.add(new Pair(b, a, 0));
              }
            });
    return alone;
  }

  private boolean isAlikeUnderOneTopic(int b, int a) {
    return before.get(b).words().likeness(after.get(a).words()) >= ALIKE_UNDER_ONE_TOPIC;
  }

  /** By topic, what is left; {@link #SEVERAL} where that is more than one. */
  private static Map<String, Integer> last(List<Placed> criteria, Set<Integer> paired) {
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < criteria.size(); i++) {
      String topic = criteria.get(i).topic();
      if (!topic.isEmpty() && !paired.contains(i)) {
        last.merge(topic, i, (first, second) -> SEVERAL);
      }
    }
    return last;
  }

  private record Pair(int before, int after, double likeness) {}
}
