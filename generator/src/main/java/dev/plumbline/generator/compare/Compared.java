package dev.plumbline.generator.compare;

import dev.plumbline.generator.model.Level;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What levels of a framework came to against others, each pair compared once: several pages, the
 * export and the rules of parity ask for the same ones.
 */
final class Compared {
  private final Map<Pair, LevelComparison> known = new ConcurrentHashMap<>();

  LevelComparison between(WordIndex index, Level before, Level after) {
    return known.computeIfAbsent(
        new Pair(before, after), pair -> LevelComparison.made(index, before, after));
  }

  /** Two levels as the objects that they are: revisions have different ones of one name. */
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
