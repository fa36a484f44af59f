package dev.plumbline.generator.change;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * A pairing of the things in two lists that are the same, found in passes. No pass breaks a pair of
 * an earlier one, and both directions find the same pairs.
 */
final class Pairing<T> {
  private static final double ALIKE = 0.5;

  private final List<T> before;
  private final List<T> after;
  private final Set<Integer> leftBefore = new LinkedHashSet<>();
  private final Set<Integer> leftAfter = new LinkedHashSet<>();
  private final Map<Integer, Integer> pairs = new HashMap<>();

  Pairing(List<T> before, List<T> after) {
    this.before = before;
    this.after = after;
    for (int i = 0; i < before.size(); i++) {
      leftBefore.add(i);
    }
    for (int i = 0; i < after.size(); i++) {
      leftAfter.add(i);
    }
  }

  /** Pairs things by a key that is unique among those left on either side. */
  Pairing<T> by(Function<T, ?> key) {
    return by(key, key);
  }

  /** As {@link #by(Function)}, with a different key function for each side. */
  Pairing<T> by(Function<T, ?> keyBefore, Function<T, ?> keyAfter) {
    return byAny(one -> List.of(keyBefore.apply(one)), one -> List.of(keyAfter.apply(one)));
  }

  /** As {@link #by(Function)}, for things with any number of keys. */
  Pairing<T> byAny(
      Function<T, ? extends Collection<?>> keysBefore,
      Function<T, ? extends Collection<?>> keysAfter) {
    if (leftBefore.isEmpty() || leftAfter.isEmpty()) {
      return this;
    }
    Map<Object, Integer> were = unique(before, leftBefore, keysBefore);
    Map<Object, Integer> are = unique(after, leftAfter, keysAfter);
    are.forEach(
        (key, a) -> {
          Integer b = were.get(key);
          if (b != null && b >= 0 && a >= 0) {
            pair(b, a);
          }
        });
    return this;
  }

  /** The index of the only thing left with each key; negative where several have it. */
  private static <T> Map<Object, Integer> unique(
      List<T> list, Set<Integer> left, Function<T, ? extends Collection<?>> keys) {
    Map<Object, Integer> unique = new LinkedHashMap<>();
    for (int i : left) {
      for (Object key : keys.apply(list.get(i))) {
        unique.merge(key, i, (one, other) -> one.equals(other) ? one : -1);
      }
    }
    return unique;
  }

  /**
   * Pairs things left in the same group whose likeness is at least one half, the most alike first.
   */
  Pairing<T> alike(
      Function<T, ?> groupBefore, Function<T, ?> groupAfter, ToDoubleBiFunction<T, T> likeness) {
    Map<Object, List<Integer>> groups = new HashMap<>();
    leftBefore.forEach(
        b ->
            groups
                .computeIfAbsent(groupBefore.apply(before.get(b)), g -> new ArrayList<>())
                .add(b));
    List<Alike> alike = new ArrayList<>();
    for (int a : leftAfter) {
      for (int b : groups.getOrDefault(groupAfter.apply(after.get(a)), List.of())) {
        double alikeness = likeness.applyAsDouble(before.get(b), after.get(a));
        if (alikeness >= ALIKE) {
          alike.add(new Alike(b, a, alikeness));
        }
      }
    }
    alike.sort((one, other) -> Double.compare(other.likeness, one.likeness));
    alike.forEach(pair -> pair(pair.before, pair.after));
    return this;
  }

  private void pair(int b, int a) {
    if (leftBefore.contains(b) && leftAfter.contains(a)) {
      leftBefore.remove(b);
      leftAfter.remove(a);
      pairs.put(a, b);
    }
  }

  /** The pairs, in the order of the later list. */
  List<Pair<T>> pairs() {
    List<Pair<T>> found = new ArrayList<>();
    for (int a = 0; a < after.size(); a++) {
      Integer b = pairs.get(a);
      if (b != null) {
        found.add(new Pair<>(before.get(b), after.get(a)));
      }
    }
    return found;
  }

  /** The pairs, in the order of the earlier list. */
  List<Pair<T>> earlierPairs() {
    Map<Integer, Integer> later = new TreeMap<>();
    pairs.forEach((a, b) -> later.put(b, a));
    List<Pair<T>> found = new ArrayList<>();
    later.forEach((b, a) -> found.add(new Pair<>(before.get(b), after.get(a))));
    return found;
  }

  List<T> added() {
    return leftAfter.stream().sorted().map(after::get).toList();
  }

  List<T> removed() {
    return leftBefore.stream().sorted().map(before::get).toList();
  }

  /** The later id of each paired earlier thing. */
  <K> Map<K, K> renaming(Function<T, K> id) {
    Map<K, K> renaming = new HashMap<>();
    pairs.forEach((a, b) -> renaming.put(id.apply(before.get(b)), id.apply(after.get(a))));
    return renaming;
  }

  /** The Sørensen–Dice coefficient of two sets. */
  static double likeness(Set<String> one, Set<String> other) {
    Set<String> shared = new HashSet<>(one);
    shared.retainAll(other);
    int all = one.size() + other.size();
    return all == 0 ? 0 : 2.0 * shared.size() / all;
  }

  /** A thing in the earlier and in the later revision. */
  record Pair<T>(T before, T after) {}

  private record Alike(int before, int after, double likeness) {}
}
