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
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;

/**
 * The pairs of equal things in two lists, found in passes: no pass breaks a pair of an earlier one.
 * Both directions find the same pairs.
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

  /** Pairs what has a key in common that nothing else left on its side has. */
  Pairing<T> by(Function<T, ?> key) {
    return by(key, key);
  }

  /** As {@link #by(Function)}, where the key is made in another way on either side. */
  Pairing<T> by(Function<T, ?> keyBefore, Function<T, ?> keyAfter) {
    return byAny(one -> List.of(keyBefore.apply(one)), one -> List.of(keyAfter.apply(one)));
  }

  /** As {@link #by(Function)}, where each may have many keys. */
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

  /** By key, the only one left that has it; negative where there are several. */
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

  /** Pairs what is left of the same group and alike by half or more, the most alike first. */
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

  /** In the order of the later list. */
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

  List<T> added() {
    return leftAfter.stream().sorted().map(after::get).toList();
  }

  List<T> removed() {
    return leftBefore.stream().sorted().map(before::get).toList();
  }

  /** The later id of each earlier one. */
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

  /** The same thing then and now. */
  record Pair<T>(T before, T after) {}

  private record Alike(int before, int after, double likeness) {}
}
