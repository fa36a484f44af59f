package dev.plumbline.generator.change;

import dev.plumbline.generator.change.Pairing.Pair;
import dev.plumbline.generator.compare.CriteriaComparison;
import dev.plumbline.generator.compare.LevelComparison;
import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The changes of a level's criteria, under all its dimensions. */
final class ExpectationChanges {
  private final WordIndex index;
  private final CriterionChanges criteria;
  private final Pair<Family> families;
  private final Pair<Level> levels;
  private final CommonChanges common;
  private final LevelComparison comparison;
  private final Map<String, Dimension> dimensions;
  private final IdentityHashMap<Criterion, Dimension> fresh = new IdentityHashMap<>();
  private final IdentityHashMap<Criterion, Dimension> gone = new IdentityHashMap<>();
  private final IdentityHashMap<Criterion, Match> moved = new IdentityHashMap<>();
  private final Map<String, List<Change>> told = new LinkedHashMap<>();
  private final List<Change> shared = new ArrayList<>();

  /**
   * @param index the words of both revisions
   * @param applicable both levels with the dimensions that apply to them
   * @param dimensions the dimensions of either level, by their later ids, in order
   */
  ExpectationChanges(
      WordIndex index,
      Pair<Family> families,
      Pair<Level> applicable,
      Map<String, Dimension> dimensions,
      CommonChanges common) {
    this.index = index;
    this.criteria = new CriterionChanges(index);
    this.families = families;
    this.levels = applicable;
    this.common = common;
    this.dimensions = dimensions;
    this.comparison = LevelComparison.between(index, applicable.before(), applicable.after());
    findMoves();
    dimensions.values().forEach(this::collect);
  }

  /** The changes of the level's own expectations, by dimension. */
  Map<String, List<Change>> told() {
    return told;
  }

  /** The changes of shared expectations. */
  List<Change> shared() {
    return shared;
  }

  private void findMoves() {
    for (Dimension dimension : dimensions.values()) {
      CriteriaComparison under = comparison.under(dimension.id());
      under.of(Match.Kind.NEW).forEach(match -> fresh.put(match.criterion(), dimension));
      under.gone().forEach(criterion -> gone.put(criterion, dimension));
    }
    if (fresh.isEmpty() || gone.isEmpty()) {
      return;
    }
    CriteriaComparison across =
        CriteriaComparison.anywhere(
            index, inOrder(gone, this::goneUnder), inOrder(fresh, this::freshUnder));
    for (Match match : across.matches()) {
      Criterion before = match.before();
      if (before != null) {
        moved.put(match.criterion(), match);
        moved.put(before, match);
      }
    }
  }

  private List<Criterion> freshUnder(Dimension dimension) {
    return comparison.under(dimension.id()).of(Match.Kind.NEW).stream()
        .map(Match::criterion)
        .toList();
  }

  private List<Criterion> goneUnder(Dimension dimension) {
    return comparison.under(dimension.id()).gone();
  }

  private List<Criterion> inOrder(
      IdentityHashMap<Criterion, Dimension> of, Function<Dimension, List<Criterion>> under) {
    return dimensions.values().stream()
        .flatMap(dimension -> under.apply(dimension).stream())
        .filter(of::containsKey)
        .toList();
  }

  private void collect(Dimension dimension) {
    CriteriaComparison under = comparison.under(dimension.id());
    for (Match match : under.matches()) {
      Match move = moved.get(match.criterion());
      if (move == null) {
        tell(dimension, match.before(), match.criterion(), criteria.matched(match));
      } else {
        tell(dimension, move.before(), move.criterion(), moved(move, dimension));
      }
    }
    for (Criterion criterion : under.gone()) {
      if (!moved.containsKey(criterion)) {
        tell(dimension, criterion, null, List.of(CriterionChanges.removed(criterion)));
      }
    }
  }

  private List<Change> moved(Match move, Dimension to) {
    Dimension from = gone.getOrDefault(move.before(), to);
    return criteria.moved(move, from.name(), to.name());
  }

  private void tell(
      Dimension dimension, @Nullable Criterion was, @Nullable Criterion is, List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    String path = common.source(was, is, families, levels);
    if (path == null) {
      told.computeIfAbsent(dimension.id(), id -> new ArrayList<>()).addAll(changes);
    } else {
      shared.addAll(changes);
      changes.forEach(change -> common.add(path, dimension, change, levels.after().ref()));
    }
  }
}
