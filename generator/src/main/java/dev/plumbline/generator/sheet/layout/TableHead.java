package dev.plumbline.generator.sheet.layout;

import dev.plumbline.generator.sheet.read.Region;
import dev.plumbline.generator.sheet.read.SheetCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** The head of a table: a row that names the levels, and the rows at it that say more of them. */
final class TableHead {
  /** A longer text at a level is no title. */
  private static final int MOST_HEAD = 80;

  private final Grid grid;
  private final Roles roles;
  private final CellTally tally;
  private final HeadRow row;
  private final HeadLevels levels;
  private final Map<Integer, HeadRole> roleOfColumn = new TreeMap<>();
  private final List<SheetCell> prose = new ArrayList<>();

  /**
   * @param row the row that names the levels
   */
  TableHead(Grid grid, Roles roles, CellTally tally, HeadRow row) {
    this.grid = grid;
    this.roles = roles;
    this.tally = tally;
    this.row = row;
    this.levels = new HeadLevels(grid, tally);
    TreeSet<Integer> columns = new TreeSet<>(row.columns());
    grid.row(row.row()).forEach(cell -> columns.add(grid.column(cell)));
    columns.forEach(this::nameLevel);
  }

  /** The levels. */
  HeadLevels levels() {
    return levels;
  }

  /** What the columns before and behind the levels hold, as far as their headings say. */
  Map<Integer, HeadRole> roleOfColumn() {
    return roleOfColumn;
  }

  List<SheetCell> prose() {
    return prose;
  }

  int first() {
    return row.first();
  }

  /** Reads the head of a column, which may be empty where a row beside it names the level. */
  private void nameLevel(int column) {
    SheetCell cell = grid.at(row.row(), column);
    if (cell != null) {
      nameLevel(column, cell);
    } else if (!levels.has(column)) {
      levels.add(SheetLevel.NONE, column, column);
    }
  }

  private void nameLevel(int column, SheetCell cell) {
    String text = cell.text().plain();
    Optional<HeadRole> role = roles.of(text);
    if (column < row.first() || role.isPresent()) {
      role.filter(TableHead::isOfColumns).ifPresent(of -> roleOfColumn.put(column, of));
      label(cell);
      return;
    }
    Region region = grid.region(cell);
    levels.add(SheetLevelText.added(SheetLevel.NONE, text), region.left(), region.right());
    tally.use(cell, CellUse.LEVEL);
  }

  /** Takes a cell for a heading, if it has a word for one. */
  private void label(SheetCell cell) {
    if (roles.of(cell.text().plain()).isPresent()) {
      tally.use(cell, CellUse.HEADING);
    } else {
      tally.leave(cell, "it heads a column or a row, and names none that is known");
    }
  }

  /** Takes the title of the table for the track of all its levels. */
  void nameTrack(SheetCell title) {
    String track = title.text().plain().strip();
    levels.setTrack(track);
    tally.use(title, CellUse.NAME);
  }

  /** Takes a row of the body for facts about the levels. */
  void addFacts(SheetCell label, List<SheetCell> cells) {
    String name = label.text().plain().strip().replaceAll("\\s+", " ");
    cells.forEach(cell -> levels.set(HeadRole.FACT, name, cell, 0));
    tally.use(label, CellUse.LEVEL);
  }

  /** Reads a row above the levels. */
  void above(int above) {
    List<SheetCell> cells = grid.row(above);
    List<SheetCell> inLevels = cells.stream().filter(this::isInLevels).toList();
    // A heading that is merged down to the levels heads them, and not what stands beside it.
    Optional<HeadRole> role =
        label(cells)
            .filter(cell -> grid.region(cell).bottom() < row.row())
            .flatMap(cell -> roles.of(cell.text().plain()));
    boolean tracks =
        inLevels.stream().allMatch(cell -> isTrackName(cell, inLevels.size()))
            || areBeginnings(inLevels);
    if (inLevels.isEmpty()) {
      cells.forEach(this::heading);
    } else if (cells.stream().allMatch(c -> isInLevels(c) || isColumnHeading(c))
        && label(cells).isPresent()
        && areTitles(inLevels)) {
      read(HeadRole.TITLE, cells);
    } else if (role.filter(TableHead::isOfLevels).isPresent() && areShort(inLevels)) {
      read(role.get(), cells);
    } else if (tracks) {
      read(HeadRole.TRACK, cells);
    } else if (inLevels.size() * 2 > levels.size() && areShort(inLevels)) {
      read(label(cells).isPresent() ? HeadRole.FACT : HeadRole.TITLE, cells);
    } else {
      prose.addAll(cells);
    }
  }

  private static boolean areShort(List<SheetCell> cells) {
    return cells.stream().allMatch(cell -> cell.text().plain().length() <= MOST_HEAD);
  }

  private void heading(SheetCell cell) {
    Optional<HeadRole> role = roles.of(cell.text().plain());
    if (role.isPresent()) {
      role.filter(TableHead::isOfColumns)
          .ifPresent(of -> roleOfColumn.putIfAbsent(grid.column(cell), of));
      tally.use(cell, CellUse.HEADING);
    } else {
      prose.add(cell);
    }
  }

  private boolean isTrackName(SheetCell cell, int among) {
    Region region = grid.region(cell);
    boolean wide = region.right() > region.left() && among > 1;
    return wide || LevelWords.isTrack(cell.text().plain());
  }

  /** Whether cells stand over the first levels of runs of levels, as names of tracks do. */
  private boolean areBeginnings(List<SheetCell> cells) {
    return cells.size() > 1
        && cells.size() < levels.size()
        && grid.column(cells.get(0)) == row.first()
        && areShort(cells);
  }

  /**
   * Reads a row below the levels, unless it belongs to the body; whether it was read.
   *
   * @param next whether it follows the levels, with nothing of the body between
   */
  boolean below(int below, boolean next) {
    List<SheetCell> cells = grid.row(below);
    List<SheetCell> inLevels = cells.stream().filter(this::isInLevels).toList();
    Optional<HeadRole> role =
        label(cells)
            .flatMap(cell -> roles.of(cell.text().plain()))
            .filter(TableHead::isOfLevels)
            .filter(known -> known == HeadRole.SUMMARY || areShort(inLevels));
    boolean bare = next && cells.stream().allMatch(c -> isInLevels(c) || isColumnHeading(c));
    boolean numbers =
        bare && inLevels.stream().allMatch(c -> SheetLevelText.grade(c.text().plain()) > 0);
    boolean read =
        !inLevels.isEmpty() && (role.isPresent() || numbers || (bare && areTitles(inLevels)));
    if (read) {
      read(role.orElse(numbers ? HeadRole.GRADE : HeadRole.TITLE), cells);
    }
    return read;
  }

  /** Whether cells below codes are the titles of these levels: most of them look like some. */
  private boolean areTitles(List<SheetCell> cells) {
    long like = cells.stream().filter(cell -> roles.likeness(cell.text().plain()) > 0).count();
    return areShort(cells)
        && like * 2 >= cells.size()
        && cells.stream().allMatch(levels::isWithoutTitle);
  }

  private boolean isColumnHeading(SheetCell cell) {
    return roles.of(cell.text().plain()).filter(TableHead::isOfColumns).isPresent();
  }

  private static boolean isOfColumns(HeadRole role) {
    return switch (role) {
      case GROUP, DIMENSION, TOPIC, DEFINITION, COMMENT -> true;
      default -> false;
    };
  }

  private static boolean isOfLevels(HeadRole role) {
    return switch (role) {
      case TRACK, FAMILY, LEVEL, CODE, TITLE, GRADE, SUMMARY, FACT -> true;
      default -> false;
    };
  }

  private Optional<SheetCell> label(List<SheetCell> cells) {
    return cells.stream().filter(cell -> grid.column(cell) < row.first()).findFirst();
  }

  private boolean isInLevels(SheetCell cell) {
    return levels.has(grid.column(cell));
  }

  private void read(HeadRole role, List<SheetCell> cells) {
    String label = label(cells).map(cell -> cell.text().strip().plain()).orElse("");
    for (int i = 0; i < cells.size(); i++) {
      SheetCell cell = cells.get(i);
      if (grid.column(cell) < row.first()) {
        if (role == HeadRole.FACT && i == 0) {
          tally.use(cell, CellUse.LEVEL);
        } else if (isColumnHeading(cell)) {
          heading(cell);
        } else {
          label(cell);
        }
      } else if (isInLevels(cell)) {
        boolean spread = role == HeadRole.TRACK || role == HeadRole.FAMILY;
        int end = spread && i + 1 < cells.size() ? grid.column(cells.get(i + 1)) : 0;
        levels.set(role, label, cell, spread && end == 0 ? Integer.MAX_VALUE : end);
      }
    }
  }
}
