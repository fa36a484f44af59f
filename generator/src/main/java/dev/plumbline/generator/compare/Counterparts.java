package dev.plumbline.generator.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
  private static final int SEVERAL = -1;

  /** So many pairs are measured: 500 criteria, all reworded at once, against 500. */
  private static final int MOST = 250_000;

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
    found.pairBy(placed -> placed.criterion().named() ? placed.criterion().id() : null);
    found.pairBy(Placed::text);
    found.alike().forEach(found::pair);
    found.leftAlone().forEach(found::pair);
    return found.pairs;
  }

  private void pair(Pair pair) {
    if (!pairs.containsKey(pair.after) && taken.add(pair.before)) {
      pairs.put(pair.after, pair.before);
    }
  }

  /** Pairs those of one key, the first with the first; what has no key is left. */
  private void pairBy(Function<Placed, @Nullable String> key) {
    Map<String, Deque<Integer>> were = new HashMap<>();
    for (int b : left(before, taken)) {
      String of = key.apply(before.get(b));
      if (of != null) {
        were.computeIfAbsent(of, k -> new ArrayDeque<>()).add(b);
      }
    }
    for (int a : left(after, pairs.keySet())) {
      String of = key.apply(after.get(a));
      Deque<Integer> same = of == null ? null : were.get(of);
      if (same != null && !same.isEmpty()) {
        pair(new Pair(same.remove(), a, 0));
      }
    }
  }

  private static List<Integer> left(List<Placed> criteria, Set<Integer> paired) {
    return IntStream.range(0, criteria.size()).filter(i -> !paired.contains(i)).boxed().toList();
  }

  private List<Pair> alike() {
    List<Integer> were = left(before, taken);
    List<Integer> are = left(after, pairs.keySet());
    if ((long) were.size() * are.size() > MOST) {
      return List.of();
    }
    List<Pair> alike = new ArrayList<>();
    for (int a : are) {
      for (int b : were) {
        double likeness = before.get(b).words().likeness(after.get(a).words());
        if (likeness >= ALIKE) {
          alike.add(new Pair(b, a, likeness));
        }
      }
    }
    alike.sort((one, other) -> Double.compare(other.likeness, one.likeness));
    return alike;
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
    for (int i : left(criteria, paired)) {
      String topic = criteria.get(i).topic();
      if (!topic.isEmpty()) {
        last.merge(topic, i, (first, second) -> SEVERAL);
      }
    }
    return last;
  }

  private record Pair(int before, int after, double likeness) {}
}
