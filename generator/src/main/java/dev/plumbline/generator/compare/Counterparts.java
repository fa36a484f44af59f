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
 * Which texts of two lists belong together. Each has one counterpart at most.
 *
 * @param <T> what says them
 *     <p>First those with one id, if an author wrote it in both; then those that say the same in
 *     the same words. Then the most alike, the closest pairs first, down to a least likeness: see
 *     {@link WordSet#likeness}. A heading that two texts share ("Mentorship - …") adds {@value
 *     #LABEL}. Last, whatever their words, the only criterion of a topic and the only one of the
 *     topic of that name; and the only one of a dimension and the only one there before: their
 *     author put them in one place.
 *     <p>The least likeness was chosen on 122 criteria of five public frameworks, whose
 *     counterparts were labelled by hand: of {@value #ALIKE} and its neighbours, 0.19 to 0.21, each
 *     is right of more than nine in ten. From {@value #SAME} on, two criteria ask the same in other
 *     words.
 */
final class Counterparts<T> {
  /** From here on, two criteria of one dimension are about the same. */
  static final double ALIKE = 0.2;

  /** From here on, the marked words of one in the other read well. */
  static final double RECOGNISABLE = 0.35;

  /** From here on, two criteria ask the same in other words. */
  static final double SAME = 0.55;

  private static final double LABEL = 0.3;
  private static final int SEVERAL = -1;

  /** So many pairs are measured: 500 criteria, all reworded at once, against 500. */
  private static final int MOST = 250_000;

  private final List<Placed<T>> before;
  private final List<Placed<T>> after;
  private final Map<Integer, Pair> pairs = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();

  private Counterparts(List<Placed<T>> before, List<Placed<T>> after) {
    this.before = before;
    this.after = after;
  }

  /** Of two lists under one dimension. */
  static <T> Counterparts<T> underOneDimension(List<Placed<T>> before, List<Placed<T>> after) {
    Counterparts<T> found = new Counterparts<>(before, after);
    found.pairTheSame();
    found.pairAlike(ALIKE);
    found.pairLone(Placed::topic);
    found.pairLone(placed -> "");
    return found;
  }

  /** Of two lists from anywhere: only what asks the same. */
  static <T> Counterparts<T> anywhere(List<Placed<T>> before, List<Placed<T>> after) {
    Counterparts<T> found = new Counterparts<>(before, after);
    found.pairTheSame();
    found.pairAlike(SAME);
    return found;
  }

  /** What is made of each of the later list, in its order. */
  <M> List<M> each(Making<T, M> making) {
    List<M> made = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      Pair pair = pairs.get(i);
      made.add(
          pair == null
              ? making.of(null, after.get(i), 0)
              : making.of(before.get(pair.before), after.get(i), pair.likeness));
    }
    return made;
  }

  /** Those of the earlier list that have no counterpart. */
  List<T> gone() {
    return left(before, taken).stream().map(i -> before.get(i).what()).toList();
  }

  private void pairTheSame() {
    pairBy(Placed::id);
    pairBy(Placed::text);
    pairBy(Placed::key);
  }

  private void pair(Pair pair) {
    if (!pairs.containsKey(pair.after) && taken.add(pair.before)) {
      pairs.put(pair.after, pair);
    }
  }

  private Pair pair(int b, int a) {
    return new Pair(b, a, likeness(before.get(b), after.get(a)));
  }

  private static double likeness(Placed<?> one, Placed<?> other) {
    double shared = one.words().likeness(other.words());
    boolean headed = one.label() != null && one.label().equals(other.label());
    return headed ? Math.min(1, shared + LABEL) : shared;
  }

  /** Pairs those of one key, the first with the first; what has no key is left. */
  private void pairBy(Function<Placed<T>, @Nullable String> key) {
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
        pair(pair(same.remove(), a));
      }
    }
  }

  private static List<Integer> left(List<? extends Placed<?>> texts, Set<Integer> paired) {
    return IntStream.range(0, texts.size()).filter(i -> !paired.contains(i)).boxed().toList();
  }

  private void pairAlike(double least) {
    List<Integer> were = left(before, taken);
    List<Integer> are = left(after, pairs.keySet());
    if ((long) were.size() * are.size() > MOST) {
      return;
    }
    List<Pair> alike = new ArrayList<>();
    for (int a : are) {
      for (int b : were) {
        Pair pair = pair(b, a);
        if (pair.likeness >= least) {
          alike.add(pair);
        }
      }
    }
    alike.sort((one, other) -> Double.compare(other.likeness, one.likeness));
    alike.forEach(this::pair);
  }

  /** Pairs those that stand alone in their place, on either side. */
  private void pairLone(Function<Placed<T>, @Nullable String> place) {
    Map<String, Integer> was = lone(before, place);
    lone(after, place)
        .forEach(
            (name, a) -> {
              int b = was.getOrDefault(name, SEVERAL);
              if (a != SEVERAL && b != SEVERAL) {
                pair(pair(b, a));
              }
            });
  }

  /** By place, what stands there; {@link #SEVERAL} where that is more than one. */
  private static <T> Map<String, Integer> lone(
      List<Placed<T>> texts, Function<Placed<T>, @Nullable String> place) {
    Map<String, Integer> lone = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      String name = place.apply(texts.get(i));
      if (name != null) {
        lone.merge(name, i, (first, second) -> SEVERAL);
      }
    }
    return lone;
  }

  private record Pair(int before, int after, double likeness) {}

  /** Makes something of a text and its counterpart. */
  interface Making<T, M> {
    /**
     * What it makes.
     *
     * @param before absent where there is none
     * @param likeness of the two, 0 to 1; 0 where there is none
     */
    M of(@Nullable Placed<T> before, Placed<T> after, double likeness);
  }
}
