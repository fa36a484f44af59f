package dev.plumbline.generator.compare;

import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Level;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A comparison of two levels, dimension by dimension.
 *
 * @param before the level to compare with
 * @param after the level that is compared
 * @param summary the summary of the later level; absent where either has none, or where it was not
 *     asked for
 * @param dimensions the criteria of each dimension by its id, without dimensions that have no
 *     criteria
 * @param framings the introductions to a dimension at the later level, by its id
 * @param isWrittenAnew whether both levels ask several things, and fewer than one in {@value #FEW}
 *     of the later one's criteria can be recognised in the earlier one: then its changes cannot be
 *     told sentence by sentence
 */
public record LevelComparison(
    Level before,
    Level after,
    @Nullable ProseMatch summary,
    Map<String, CriteriaComparison> dimensions,
    Map<String, List<ProseMatch>> framings,
    boolean isWrittenAnew) {
  private static final CriteriaComparison NOTHING = new CriteriaComparison(List.of(), List.of());

  /** The least number of criteria that cannot be read at a glance. */
  private static final int SEVERAL = 3;

  private static final int FEW = 5;

  public LevelComparison {
    dimensions = Map.copyOf(dimensions);
    framings = Map.copyOf(framings);
  }

  LevelComparison(
      Level before,
      Level after,
      @Nullable ProseMatch summary,
      Map<String, CriteriaComparison> dimensions,
      Map<String, List<ProseMatch>> framings) {
    this(before, after, summary, dimensions, framings, isAnew(before, dimensions.values()));
  }

  private static boolean isAnew(Level before, Collection<CriteriaComparison> dimensions) {
    int all = 0;
    int recognisable = 0;
    for (CriteriaComparison dimension : dimensions) {
      all += dimension.matches().size();
      recognisable += dimension.recognisable();
    }
    return all >= SEVERAL && before.criteria().size() >= SEVERAL && recognisable * FEW < all;
  }

  /**
   * A comparison of the expectations of two levels.
   *
   * @param index an index of the words of their framework
   */
  public static LevelComparison between(WordIndex index, Level before, Level after) {
    return index.comparisons().between(index, before, after);
  }

  static LevelComparison made(WordIndex index, Level before, Level after) {
    Map<String, CriteriaComparison> dimensions = new HashMap<>();
    Map<String, List<ProseMatch>> framings = new HashMap<>();
    for (Expectation is : after.expectations()) {
      String id = is.dimension().id();
      Expectation was = before.expectation(id).orElse(null);
      dimensions.put(
          id, CriteriaComparison.between(criteria(index, was), PlacedText.criteria(index, is)));
      framings.put(id, ProseMatch.framings(framings(index, was), PlacedText.framings(index, is)));
    }
    for (Expectation was : before.expectations()) {
      dimensions.computeIfAbsent(
          was.dimension().id(),
          id -> CriteriaComparison.between(PlacedText.criteria(index, was), List.of()));
    }
    ProseMatch summary = ProseMatch.of(index, before.summary(), after.summary());
    return new LevelComparison(before, after, summary, dimensions, framings);
  }

  /** The changes under a dimension. */
  public CriteriaComparison under(String dimension) {
    return dimensions.getOrDefault(dimension, NOTHING);
  }

  /** The introductions to a dimension at the later level, with their counterparts. */
  public List<ProseMatch> framings(String dimension) {
    return framings.getOrDefault(dimension, List.of());
  }

  /** The number of criteria of the later level that are matches of one kind. */
  public int count(Match.Kind kind) {
    int count = 0;
    for (CriteriaComparison dimension : dimensions.values()) {
      count += dimension.count(kind);
    }
    return count;
  }

  /** The number of criteria of the earlier level without a counterpart. */
  public int gone() {
    int gone = 0;
    for (CriteriaComparison dimension : dimensions.values()) {
      gone += dimension.gone().size();
    }
    return gone;
  }

  private static List<PlacedText<Criterion>> criteria(WordIndex index, @Nullable Expectation of) {
    return of == null ? List.of() : PlacedText.criteria(index, of);
  }

  private static List<PlacedText<Prose>> framings(WordIndex index, @Nullable Expectation of) {
    return of == null ? List.of() : PlacedText.framings(index, of);
  }
}
