package dev.plumbline.generator.compare;

import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Expectation;
import dev.plumbline.generator.model.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A level against another one, dimension by dimension.
 *
 * @param before the level that is the measure
 * @param after the level that is looked at
 * @param summary of the later level; absent where either has none, or nobody asked
 * @param dimensions by id; a dimension that neither asks anything under is not among them
 * @param framings texts that frame a dimension at the later level, by its id
 */
public record LevelComparison(
    Level before,
    Level after,
    @Nullable ProseMatch summary,
    Map<String, CriteriaComparison> dimensions,
    Map<String, List<ProseMatch>> framings) {
  private static final CriteriaComparison NOTHING = new CriteriaComparison(List.of(), List.of());

  /** A level with fewer criteria is read at a glance, however they are marked. */
  private static final int SEVERAL = 3;

  private static final int FEW = 5;

  public LevelComparison {
    dimensions = Map.copyOf(dimensions);
    framings = Map.copyOf(framings);
  }

  /**
   * Compares what two levels ask.
   *
   * @param index the words of their framework
   */
  public static LevelComparison between(WordIndex index, Level before, Level after) {
    return index.compared().between(index, before, after);
  }

  static LevelComparison made(WordIndex index, Level before, Level after) {
    Map<String, CriteriaComparison> dimensions = new HashMap<>();
    Map<String, List<ProseMatch>> framings = new HashMap<>();
    for (Expectation is : after.expectations()) {
      String id = is.dimension().id();
      Expectation was = before.expectation(id).orElse(null);
      dimensions.put(
          id, CriteriaComparison.between(criteria(index, was), Placed.criteria(index, is)));
      framings.put(id, ProseMatch.framings(framings(index, was), Placed.framings(index, is)));
    }
    for (Expectation was : before.expectations()) {
      dimensions.computeIfAbsent(
          was.dimension().id(),
          id -> CriteriaComparison.between(Placed.criteria(index, was), List.of()));
    }
    ProseMatch summary = ProseMatch.of(index, before.summary(), after.summary());
    return new LevelComparison(before, after, summary, dimensions, framings);
  }

  /** What changed under a dimension. */
  public CriteriaComparison under(String dimension) {
    return dimensions.getOrDefault(dimension, NOTHING);
  }

  /** What became of the texts that frame a dimension at the later level. */
  public List<ProseMatch> framings(String dimension) {
    return framings.getOrDefault(dimension, List.of());
  }

  /** How many criteria of the later level came to be in this way. */
  public int count(Match.Kind kind) {
    return (int) count(match -> match.kind() == kind);
  }

  private long count(Predicate<Match> those) {
    return dimensions.values().stream()
        .flatMap(under -> under.matches().stream())
        .filter(those)
        .count();
  }

  /** How many criteria of the earlier level have no counterpart. */
  public int gone() {
    int gone = 0;
    for (CriteriaComparison dimension : dimensions.values()) {
      gone += dimension.gone().size();
    }
    return gone;
  }

  /**
   * Whether both levels ask several things, and fewer than one in {@value #FEW} of the later one's
   * can be recognised in the earlier one: then what is new at it cannot be told sentence by
   * sentence.
   */
  public boolean isWrittenAnew() {
    long all = count(match -> true);
    return all >= SEVERAL
        && before.criteria().size() >= SEVERAL
        && count(Match::isRecognisable) * FEW < all;
  }

  private static List<Placed<Criterion>> criteria(WordIndex index, @Nullable Expectation of) {
    return of == null ? List.of() : Placed.criteria(index, of);
  }

  private static List<Placed<Prose>> framings(WordIndex index, @Nullable Expectation of) {
    return of == null ? List.of() : Placed.framings(index, of);
  }
}
