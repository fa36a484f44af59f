package dev.plumbline.generator.compare;

import dev.plumbline.generator.model.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A cache of comparisons, so that each pair of levels is compared once: several pages, the export
 * and the rules of parity need the same ones.
 */
final class ComparisonCache {
  private final Map<Pair, LevelComparison> known = new ConcurrentHashMap<>();

  LevelComparison between(WordIndex index, Level before, Level after) {
    return known.computeIfAbsent(
        new Pair(before, after), pair -> LevelComparison.made(index, before, after));
  }

  // By identity, because two revisions have different levels of one name.
  private record Pair(Level before, Level after) {
    @Override
    @SuppressWarnings("ReferenceEquality")
    public boolean equals(Object other) {
      return other instanceof Pair pair && pair.before == before && pair.after == after;
    }

    @Override
    public int hashCode() {
      return 31 * System.identityHashCode(before) + System.identityHashCode(after);
    }
  }
}
