package dev.plumbline.generator.compare;

import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A level against another one, dimension by dimension.
 *
 * @param before the level that is the measure
 * @param after the level that is looked at
 * @param dimensions by id; a dimension that neither asks anything under is not among them
 */
public record LevelComparison(
    Level before, Level after, Map<String, CriteriaComparison> dimensions) {
  private static final CriteriaComparison NOTHING = new CriteriaComparison(List.of(), List.of());

  public LevelComparison {
    dimensions = Map.copyOf(dimensions);
  }

  /** Compares what two levels ask. */
  public static LevelComparison between(Level before, Level after) {
    Map<String, CriteriaComparison> dimensions = new HashMap<>();
    for (Expectation expectation : after.expectations()) {
      String id = expectation.dimension().id();
      dimensions.put(id, CriteriaComparison.between(criteria(before, id), Placed.of(expectation)));
    }
    for (Expectation expectation : before.expectations()) {
      dimensions.computeIfAbsent(
          expectation.dimension().id(),
          id -> CriteriaComparison.between(Placed.of(expectation), List.of()));
    }
    return new LevelComparison(before, after, dimensions);
  }

  /** What changed under a dimension. */
  public CriteriaComparison under(String dimension) {
    return dimensions.getOrDefault(dimension, NOTHING);
  }

  /** How many criteria of the later level came to be in this way. */
  public int count(Match.Kind kind) {
    int count = 0;
    for (CriteriaComparison dimension : dimensions.values()) {
      count += dimension.count(kind);
    }
    return count;
  }

  /** How many criteria of the earlier level have no counterpart. */
  public int gone() {
    int gone = 0;
    for (CriteriaComparison dimension : dimensions.values()) {
      gone += dimension.gone().size();
    }
    return gone;
  }

  private static List<Placed> criteria(Level level, String dimension) {
    return level.expectation(dimension).map(Placed::of).orElse(List.of());
  }
}
