package dev.plumbline.generator.sheet.ladder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * An order of ids that agrees with several lists of them, although none has them all. What no list
 * decides, and what they contradict each other about, is in the order of appearance.
 */
final class MergedOrder {
  private final Map<String, Set<String>> before = new LinkedHashMap<>();
  private final Map<String, String> last = new HashMap<>();

  /** Adds the next id of a list. */
  void add(String list, String id) {
    Set<String> all = before.computeIfAbsent(id, one -> new LinkedHashSet<>());
    String previous = last.put(list, id);
    if (previous != null && !previous.equals(id)) {
      all.add(previous);
    }
  }

  /** All ids in order. */
  List<String> ids() {
    List<String> rest = new ArrayList<>(before.keySet());
    Set<String> placed = new HashSet<>();
    List<String> ids = new ArrayList<>();
    while (!rest.isEmpty()) {
      String next =
          rest.stream()
              .filter(id -> placed.containsAll(before.getOrDefault(id, Set.of())))
              .findFirst()
              .orElse(rest.get(0));
      rest.remove(next);
      placed.add(next);
      ids.add(next);
    }
    return ids;
  }
}
