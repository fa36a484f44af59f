package dev.plumbline.generator.sheet.layout;

import dev.plumbline.generator.sheet.read.MarkedText;
import dev.plumbline.generator.sheet.read.SheetCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A reader of sheets that have one row a criterion, below one row of headings. */
final class CriteriaReader {
  private static final Set<HeadRole> OF_LEVELS =
      Set.of(HeadRole.LEVEL, HeadRole.CODE, HeadRole.TITLE, HeadRole.GRADE);

  private final Grid grid;
  private final CellTally tally;
  private final Map<Integer, HeadRole> roles;
  private final int head;
  private final Map<SheetLevel, Integer> levels = new LinkedHashMap<>();
  private final List<TableEntry> entries = new ArrayList<>();
  private final List<SheetCell> prose = new ArrayList<>();
  private SheetLevel level = SheetLevel.NONE;
  private DimensionHead dimension = new DimensionHead("", "", "", "");

  private CriteriaReader(Grid grid, CellTally tally, int head, Map<Integer, HeadRole> roles) {
    this.grid = grid;
    this.tally = tally;
    this.head = head;
    this.roles = roles;
  }

  /** The reader of a sheet; none where no row has headings of levels, dimensions and criteria. */
  static Optional<CriteriaReader> of(Grid grid, Roles words, CellTally tally) {
    for (int row : grid.rows()) {
      Map<Integer, HeadRole> roles = new TreeMap<>();
      for (SheetCell cell : grid.row(row)) {
        words
            .of(cell.text().plain())
            .filter(role -> !roles.containsValue(role))
            .ifPresent(role -> roles.put(grid.column(cell), role));
      }
      // A description beside dimensions and levels is that of a criterion.
      if (!roles.containsValue(HeadRole.TEXT)) {
        roles.replaceAll((c, r) -> r == HeadRole.DEFINITION ? HeadRole.TEXT : r);
      }
      boolean levels = OF_LEVELS.stream().anyMatch(roles::containsValue);
      if (levels
          && roles.containsValue(HeadRole.TEXT)
          && (roles.containsValue(HeadRole.DIMENSION) || roles.containsValue(HeadRole.GROUP))) {
        return Optional.of(new CriteriaReader(grid, tally, row, withDimension(roles)));
      }
    }
    return Optional.empty();
  }

  private static Map<Integer, HeadRole> withDimension(Map<Integer, HeadRole> roles) {
    if (!roles.containsValue(HeadRole.DIMENSION)) {
      roles.replaceAll((c, r) -> r == HeadRole.GROUP ? HeadRole.DIMENSION : r);
    }
    return roles;
  }

  /** What the sheet says; nothing where no row says anything. */
  Optional<SheetTable> read() {
    for (int row : grid.rows()) {
      if (row < head) {
        prose.addAll(grid.row(row));
      } else if (row == head) {
        grid.row(row).forEach(cell -> tally.use(cell, CellUse.HEADING));
      } else {
        row(row);
      }
    }
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SheetTable(
                LayoutKind.CRITERIA, List.copyOf(levels.keySet()), entries, prose, List.of()));
  }

  private void row(int row) {
    Map<HeadRole, SheetCell> cells = new EnumMap<>(HeadRole.class);
    roles.forEach(
        (column, role) -> {
          SheetCell cell = grid.covering(row, column);
          if (cell != null) {
            cells.put(role, cell);
          }
        });
    for (SheetCell cell : grid.row(row)) {
      tally.leave(cell, why(roles.get(grid.column(cell))));
    }
    SheetCell text = cells.get(HeadRole.TEXT);
    level = level(cells);
    dimension = dimension(cells);
    if (text == null || level.name().isEmpty() || dimension.name().isEmpty()) {
      return;
    }
    int number = levels.computeIfAbsent(level, head -> levels.size());
    entries.add(new TableEntry(number, new TableEntry.Part.Of(dimension), text, criterion(cells)));
    cells.forEach((role, cell) -> use(role, cell));
  }

  private static String why(@Nullable HeadRole role) {
    return role == null || role == HeadRole.COMMENT
        ? "its column is none that is imported"
        : "its row does not name a level, a dimension and an expectation";
  }

  private void use(HeadRole role, SheetCell cell) {
    switch (role) {
      case DETAIL, EXAMPLE -> tally.use(cell, CellUse.EXPECTATIONS);
      case DIMENSION, GROUP -> tally.use(cell, CellUse.DIMENSION);
      case DEFINITION -> tally.use(cell, CellUse.PROSE);
      case FAMILY, TRACK, TOPIC, ID -> tally.use(cell, CellUse.NAME);
      case LEVEL, CODE, TITLE, GRADE -> tally.use(cell, CellUse.LEVEL);
      case TEXT, SUMMARY, FACT, COMMENT -> {}
    }
  }

  /** The level of a row: what its cells say, and that of the row before where they say nothing. */
  private SheetLevel level(Map<HeadRole, SheetCell> cells) {
    String family = line(cells.get(HeadRole.FAMILY));
    String track = line(cells.get(HeadRole.TRACK));
    boolean same =
        OF_LEVELS.stream().noneMatch(cells::containsKey)
            && (family.isEmpty() || family.equals(level.family()))
            && (track.isEmpty() || track.equals(level.track()));
    if (same) {
      return level;
    }
    SheetLevel read =
        SheetLevel.NONE
            .withFamily(family.isEmpty() ? level.family() : family)
            .withTrack(track.isEmpty() ? level.track() : track)
            .withCode(line(cells.get(HeadRole.CODE)));
    read = withGrade(read, line(cells.get(HeadRole.GRADE)));
    String title = line(cells.get(HeadRole.TITLE));
    String name = line(cells.get(HeadRole.LEVEL));
    read = name.isEmpty() ? read : SheetLevelText.added(read, name);
    read = title.isEmpty() ? read : read.withTitle(title);
    return read.named();
  }

  private static SheetLevel withGrade(SheetLevel head, String text) {
    int grade = SheetLevelText.grade(text);
    return grade > 0 ? head.withGrade(grade) : text.isEmpty() ? head : head.withFact("Grade", text);
  }

  private DimensionHead dimension(Map<HeadRole, SheetCell> cells) {
    SheetCell name = cells.get(HeadRole.DIMENSION);
    if (name == null) {
      return dimension;
    }
    return new DimensionHead(
        line(name),
        line(cells.get(HeadRole.GROUP)),
        line(cells.get(HeadRole.DEFINITION)),
        name.note());
  }

  private static TableEntry.Criterion criterion(Map<HeadRole, SheetCell> cells) {
    return new TableEntry.Criterion(
        true,
        line(cells.get(HeadRole.ID)),
        line(cells.get(HeadRole.TOPIC)),
        text(cells.get(HeadRole.DETAIL)),
        text(cells.get(HeadRole.EXAMPLE)));
  }

  private static MarkedText text(@Nullable SheetCell cell) {
    return cell == null ? MarkedText.NONE : cell.text().strip();
  }

  private static String line(@Nullable SheetCell cell) {
    return cell == null ? "" : cell.text().plain().strip().replaceAll("\\s+", " ");
  }
}
