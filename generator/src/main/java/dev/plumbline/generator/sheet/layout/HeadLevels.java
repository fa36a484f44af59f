package dev.plumbline.generator.sheet.layout;

import dev.plumbline.generator.sheet.read.Region;
import dev.plumbline.generator.sheet.read.SheetCell;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** The levels that the head of a table names, each in one or more columns. */
final class HeadLevels {
  private final Grid grid;
  private final CellTally tally;
  private final List<SheetLevel> levels = new ArrayList<>();
  private final TreeMap<Integer, Integer> levelOfColumn = new TreeMap<>();
  private final List<TableEntry> summaries = new ArrayList<>();

  HeadLevels(Grid grid, CellTally tally) {
    this.grid = grid;
    this.tally = tally;
  }

  /** Adds a level that stands in the columns from one to another. */
  void add(SheetLevel level, int left, int right) {
    for (int column = left; column <= right; column++) {
      levelOfColumn.put(column, levels.size());
    }
    levels.add(level);
  }

  /** The levels. Two columns of one name are numbered; two rows of one name are one level. */
  List<SheetLevel> all() {
    List<SheetLevel> numbered = new ArrayList<>();
    for (SheetLevel one : levels) {
      SheetLevel level = one.named();
      long before = numbered.stream().filter(level::isCalledLike).count();
      numbered.add(grid.isTurned() ? level : level.withTwin((int) before));
    }
    return numbered;
  }

  int size() {
    return levels.size();
  }

  /** Whether a level stands in a column. */
  boolean has(int column) {
    return levelOfColumn.containsKey(column);
  }

  /** The level of each column that has one. */
  NavigableMap<Integer, Integer> ofColumns() {
    return levelOfColumn;
  }

  /** What rows of the head say of a level in whole sentences. */
  List<TableEntry> summaries() {
    return summaries;
  }

  /** Whether a cell stands at a level that has no title yet. */
  boolean isWithoutTitle(SheetCell cell) {
    Integer level = levelOfColumn.get(grid.column(cell));
    return level != null && levels.get(level).title().isEmpty();
  }

  /** Gives a track to the levels that have none. */
  void setTrack(String track) {
    levels.replaceAll(level -> level.track() == null ? level.withTrack(track) : level);
  }

  /**
   * Says something about the levels that a cell stands over.
   *
   * @param end the column before which it ends at the latest, where it is not merged; 0 for its own
   */
  void set(HeadRole role, String label, SheetCell cell, int end) {
    Region region = grid.region(cell);
    boolean merged = region.right() > region.left();
    int right = merged || end == 0 ? region.right() : end - 1;
    String text = cell.text().strip().plain().replaceAll("\\s+", " ");
    for (int level :
        levelOfColumn.subMap(region.left(), true, right, true).values().stream()
            .distinct()
            .toList()) {
      if (role == HeadRole.SUMMARY) {
        summaries.add(
            new TableEntry(
                level, new TableEntry.Part.Summary(), cell, TableEntry.Criterion.UNKNOWN));
      } else {
        levels.set(level, setter(role, label).apply(levels.get(level), text));
      }
    }
    if (role != HeadRole.SUMMARY) {
      boolean name = role == HeadRole.TRACK || role == HeadRole.FAMILY;
      tally.use(cell, name ? CellUse.NAME : CellUse.LEVEL);
    }
  }

  private static BiFunction<SheetLevel, String, SheetLevel> setter(HeadRole role, String label) {
    return switch (role) {
      // What all have in common is no track of its own.
      case TRACK ->
          (head, text) ->
              head.track() == null && !LevelWords.isSharedTrack(text)
                  ? head.withTrack(text)
                  : head.withFact("Track", text);
      case FAMILY ->
          (head, text) ->
              head.family() == null ? head.withFamily(text) : head.withFact("Family", text);
      case FACT -> (head, text) -> head.withFact(label, text);
      case GRADE -> (head, text) -> withGrade(head, label, text);
      default -> SheetLevelText::added;
    };
  }

  private static SheetLevel withGrade(SheetLevel head, String label, String text) {
    int grade = SheetLevelText.grade(text);
    return grade > 0 && head.grade() == null
        ? head.withGrade(grade)
        : head.withFact(label.isEmpty() ? "Grade" : label, text);
  }
}
