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

/** What became of levels that are there before and after. */
final class LevelChanges {
  private final WordIndex index;
  private final CommonChanges common;
  private final Standings standings;
  private final LevelTexts texts;
  private final Map<String, String> dimensions;

  LevelChanges(Revisions revisions, CommonChanges common) {
    this.index = revisions.index();
    this.common = common;
    this.standings = new Standings(revisions);
    this.texts = new LevelTexts(revisions);
    this.dimensions = revisions.dimensions().renaming(Dimension::id);
  }

  /** What became of a level; null where nothing did. */
  @Nullable LevelChange between(Pair<Family> families, Pair<Level> levels) {
    boolean held = LevelChange.isHeld(families.before().status(), levels.before());
    if (isOnlyTitle(levels.before()) != isOnlyTitle(levels.after())) {
      return written(levels, held);
    }
    List<Change> changes = new ArrayList<>();
    standings.compare(families, levels, changes);
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

  /** A title that is written out is a level more, and one whose text is taken away a level less. */
  private static LevelChange written(Pair<Level> levels, boolean held) {
    LevelImpact impact = isOnlyTitle(levels.before()) ? LevelImpact.ADDED : LevelImpact.REMOVED;
    List<Change> changes = new ArrayList<>();
    Standings.status(levels, changes);
    return new LevelChange(
        levels.after(), levels.before(), impact, held, changes, List.of(), List.of());
  }

  /** Of many levels most are; this is quicker than looking for what changed. */
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
    Asked asked = Asked.of(families, levels, dimensions);
    Map<String, List<Change>> criteria = Map.of();
    if (!asked.isSame()) {
      ExpectationChanges found =
          new ExpectationChanges(index, families, asked.levels(), asked.dimensions(), common);
      criteria = found.told();
      shared.addAll(found.shared());
    }
    Framings framings = new Framings(families, asked.levels(), common, shared);
    Map<String, DimensionChange> expected = new LinkedHashMap<>();
    for (Dimension dimension : asked.dimensions().values()) {
      List<Change> under = new ArrayList<>();
      new StageChanges(asked, dimension).compare(under);
      under.addAll(criteria.getOrDefault(dimension.id(), List.of()));
      framings.compare(dimension, under);
      if (!under.isEmpty()) {
        expected.put(dimension.id(), new DimensionChange(dimension.id(), dimension.name(), under));
      }
    }
    return List.copyOf(expected.values());
  }
}
