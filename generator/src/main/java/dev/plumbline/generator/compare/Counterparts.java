package dev.plumbline.generator.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A matching of the texts of two lists. Each text has one counterpart at most.
 *
 * @param <T> the source of a text, such as a criterion
 *     <p>Texts with one id match first, if an author wrote it in both; then texts that say the same
 *     in the same words. Then the most alike, the closest pairs first, down to a least likeness:
 *     see {@link WordSet#likeness}. A heading that two texts share ("Mentorship - …") adds {@value
 *     #LABEL}. Last, whatever their words, come criteria that are alone in one place on both sides,
 *     in the topic of one name or in the dimension.
 *     <p>The least likeness was chosen on 122 criteria of five public frameworks, whose
 *     counterparts were labelled by hand: {@value #ALIKE} and its neighbours, 0.19 to 0.21, are
 *     each right for more than nine in ten. From {@value #SAME} on, two criteria ask the same in
 *     other words.
 */
final class Counterparts<T> {
  /** The least likeness of two criteria of one dimension that are about the same. */
  static final double ALIKE = 0.2;

  /** The least likeness at which the marked differences of two texts read well. */
  static final double RECOGNISABLE = 0.35;

  /** The least likeness of two criteria that ask the same in other words. */
  static final double SAME = 0.55;

  private static final double LABEL = 0.3;
  private static final int NONE = -1;
  private static final int SEVERAL = -1;

  /** The most pairs that are measured: enough for 500 reworded criteria on either side. */
  private static final int MOST = 250_000;

  private final List<PlacedText<T>> before;
  private final List<PlacedText<T>> after;

  /** The index of the counterpart of each later text; {@link #NONE} without one. */
  private final int[] paired;

  /** The likeness of each later text and its counterpart. */
  private final double[] likenesses;

  /** Whether each earlier text is a counterpart. */
  private final boolean[] taken;

  private Counterparts(List<PlacedText<T>> before, List<PlacedText<T>> after) {
    this.before = before;
    this.after = after;
    this.paired = new int[after.size()];
    this.likenesses = new double[after.size()];
    this.taken = new boolean[before.size()];
    Arrays.fill(paired, NONE);
  }

  /** The matching of two lists under one dimension. */
  static <T> Counterparts<T> underOneDimension(
      List<PlacedText<T>> before, List<PlacedText<T>> after) {
    Counterparts<T> found = new Counterparts<>(before, after);
    found.pairTheSame();
    found.pairAlike(ALIKE);
    found.pairLone(PlacedText::topic);
    found.pairLone(placed -> "");
    return found;
  }

  /** The matching of two lists from anywhere, which pairs only texts that ask the same. */
  static <T> Counterparts<T> anywhere(List<PlacedText<T>> before, List<PlacedText<T>> after) {
    Counterparts<T> found = new Counterparts<>(before, after);
    found.pairTheSame();
    found.pairAlike(SAME);
    return found;
  }

  /** The results of a function for each text of the later list, in its order. */
  <M> List<M> each(Making<T, M> making) {
    List<M> made = new ArrayList<>();
    for (int i = 0; i < after.size(); i++) {
      PlacedText<T> counterpart = paired[i] == NONE ? null : before.get(paired[i]);
      made.add(making.of(counterpart, after.get(i), likenesses[i]));
    }
    return made;
  }

  /** The sources of the earlier list without a counterpart. */
  List<T> gone() {
    List<T> gone = new ArrayList<>();
    for (int b = 0; b < taken.length; b++) {
      if (!taken[b]) {
        gone.add(before.get(b).what());
      }
    }
    return gone;
  }

  private void pairTheSame() {
    pairBy(PlacedText::id);
    pairBy(PlacedText::text);
    pairBy(PlacedText::key);
  }

  private void pair(Pair pair) {
    if (paired[pair.after] == NONE && !taken[pair.before]) {
      paired[pair.after] = pair.before;
      likenesses[pair.after] = pair.likeness;
      taken[pair.before] = true;
    }
  }

  private Pair pair(int b, int a) {
    return new Pair(b, a, likeness(before.get(b), after.get(a)));
  }

  private static double likeness(PlacedText<?> one, PlacedText<?> other) {
    double shared = one.words().likeness(other.words());
    boolean headed = one.label() != null && one.label().equals(other.label());
    return headed ? Math.min(1, shared + LABEL) : shared;
  }

  /** Pairs texts of one key, the first with the first; texts without a key are left. */
  private void pairBy(Function<PlacedText<T>, @Nullable String> key) {
    Map<String, Deque<Integer>> were = new HashMap<>();
    for (int b = 0; b < taken.length; b++) {
      String of = taken[b] ? null : key.apply(before.get(b));
      if (of != null) {
        were.computeIfAbsent(of, k -> new ArrayDeque<>(1)).add(b);
      }
    }
    for (int a = 0; a < paired.length; a++) {
      String of = paired[a] == NONE ? key.apply(after.get(a)) : null;
      Deque<Integer> same = of == null ? null : were.get(of);
      if (same != null && !same.isEmpty()) {
        pair(pair(same.remove(), a));
      }
    }
  }

  private void pairAlike(double least) {
    int[] were = IntStream.range(0, taken.length).filter(b -> !taken[b]).toArray();
    int[] are = IntStream.range(0, paired.length).filter(a -> paired[a] == NONE).toArray();
    if ((long) were.length * are.length > MOST) {
      return;
    }
    List<Pair> alike = new ArrayList<>();
    for (int a : are) {
      for (int b : were) {
        double likeness = likeness(before.get(b), after.get(a));
        if (likeness >= least) {
          alike.add(new Pair(b, a, likeness));
        }
      }
    }
    alike.sort((one, other) -> Double.compare(other.likeness, one.likeness));
    alike.forEach(this::pair);
  }

  /** Pairs texts that are alone in their place on both sides. */
  private void pairLone(Function<PlacedText<T>, @Nullable String> place) {
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

  /** The index of the text at each place; {@link #SEVERAL} for more than one text. */
  private static <T> Map<String, Integer> lone(
      List<PlacedText<T>> texts, Function<PlacedText<T>, @Nullable String> place) {
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

  /** A function of a text and its counterpart. */
  interface Making<T, M> {
    /**
     * The result for a text.
     *
     * @param before the counterpart; absent if there is none
     * @param likeness the likeness of the two, 0 to 1; 0 without a counterpart
     */
    M of(@Nullable PlacedText<T> before, PlacedText<T> after, double likeness);
  }
}
