package dev.plumbline.generator.change;

import dev.plumbline.generator.change.Pairing.Pair;
import dev.plumbline.generator.compare.WordIndex;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Status;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The changes of levels that exist in both revisions. */
final class LevelChanges {
  private final WordIndex index;
  private final CommonChanges common;
  private final PlacementChanges placement;
  private final LevelTextChanges texts;
  private final Map<String, String> dimensions;

  LevelChanges(FrameworkPairing pairing, CommonChanges common) {
    this.index = pairing.index();
    this.common = common;
    this.placement = new PlacementChanges(pairing);
    this.texts = new LevelTextChanges(pairing);
    this.dimensions = pairing.dimensions().renaming(Dimension::id);
  }

  /** The change of a level; null where there is none. */
  @Nullable LevelChange between(Pair<Family> families, Pair<Level> levels) {
    boolean held = LevelChange.isHeld(families.before().status(), levels.before());
    if (isOnlyTitle(levels.before()) != isOnlyTitle(levels.after())) {
      return written(levels, held);
    }
    List<Change> changes = new ArrayList<>();
    placement.compare(families, levels, changes);
    texts.compare(levels, changes);
    List<Change> shared = new ArrayList<>();
    List<DimensionChange> expected = expected(families, levels, shared);
    LevelChange change =
        new LevelChange(
            levels.after(), levels.before(), LevelImpact.WORDING, held, changes, expected, shared);
    return judged(change);
  }

  private static @Nullable LevelChange judged(LevelChange change) {
    Set<Impact> impacts = EnumSet.noneOf(Impact.class);
    change.all().forEach(one -> impacts.add(one.impact()));
    return impacts.isEmpty()
        ? null
        : new LevelChange(
            change.level(),
            change.before(),
            LevelImpact.of(impacts),
            change.held(),
            change.changes(),
            change.dimensions(),
            change.common());
  }

  private static boolean isOnlyTitle(Level level) {
    return level.status() == Status.PLACEHOLDER && level.asksNothing();
  }

  /** A mere title that gets a text counts as added, and a level that loses its text as removed. */
  private static LevelChange written(Pair<Level> levels, boolean held) {
    LevelImpact impact = isOnlyTitle(levels.before()) ? LevelImpact.ADDED : LevelImpact.REMOVED;
    List<Change> changes = new ArrayList<>();
    PlacementChanges.status(levels, changes);
    return new LevelChange(
        levels.after(), levels.before(), impact, held, changes, List.of(), List.of());
  }

  /** A shortcut: most levels are unchanged, and comparing them by value is quick. */
  private static boolean isUntouched(Pair<Family> families, Pair<Level> levels) {
    return levels.before().expectations().equals(levels.after().expectations())
        && levels.before().profile().equals(levels.after().profile())
        && families.before().dimensions().equals(families.after().dimensions());
  }

  private List<DimensionChange> expected(
      Pair<Family> families, Pair<Level> levels, List<Change> shared) {
    if (isUntouched(families, levels)) {
      return List.of();
    }
    ApplicableExpectations applicable = ApplicableExpectations.of(families, levels, dimensions);
    Map<String, List<Change>> criteria = Map.of();
    if (!applicable.isSame()) {
      ExpectationChanges found =
          new ExpectationChanges(
              index, families, applicable.levels(), applicable.dimensions(), common);
      criteria = found.told();
      shared.addAll(found.shared());
    }
    IntroductionChanges introductions =
        new IntroductionChanges(families, applicable.levels(), common, shared);
    Map<String, DimensionChange> expected = new LinkedHashMap<>();
    for (Dimension dimension : applicable.dimensions().values()) {
      List<Change> under = new ArrayList<>();
      new StageChanges(applicable, dimension).compare(under);
      under.addAll(criteria.getOrDefault(dimension.id(), List.of()));
      introductions.compare(dimension, under);
      if (!under.isEmpty()) {
        expected.put(dimension.id(), new DimensionChange(dimension.id(), dimension.name(), under));
      }
    }
    return List.copyOf(expected.values());
  }
}
