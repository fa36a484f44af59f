package dev.plumbline.generator.sheet.layout;

import dev.plumbline.generator.sheet.read.SheetCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A row whose cells name levels.
 *
 * @param row the row in the grid
 * @param columns those of the levels, in order
 * @param said whether its heading says that levels follow
 * @param score how sure it is: about 1 for each level
 */
record HeadRow(int row, List<Integer> columns, boolean said, double score) {
  private static final int LEAST_LEVELS = 2;
  private static final double LEAST_SHARE = 0.5;

  /** How sure a cell is that looks like no level, in a row of levels. */
  private static final double TITLE = 0.7;

  /** How sure it is where no other cell of the row looks like one. */
  private static final double NOTHING_ELSE = 0.1;

  private static final Set<HeadRole> NAMING = Set.of(HeadRole.LEVEL, HeadRole.CODE, HeadRole.TITLE);

  private static final Set<HeadRole> ATTRIBUTES =
      Set.of(HeadRole.FAMILY, HeadRole.TRACK, HeadRole.GRADE, HeadRole.FACT);

  HeadRow {
    columns = List.copyOf(columns);
  }

  /** The first column of a level. */
  int first() {
    return columns.get(0);
  }

  /**
   * The surer of this row and one beside it. If both say that levels follow, it has the levels of
   * both: one without a code may have a title.
   */
  HeadRow with(HeadRow beside) {
    HeadRow surer = beside.score > score ? beside : this;
    if (!said || !beside.said) {
      return surer;
    }
    TreeSet<Integer> both = new TreeSet<>(columns);
    both.addAll(beside.columns);
    return new HeadRow(surer.row, List.copyOf(both), true, surer.score);
  }

  /** The rows that name levels, from the first one on. */
  static List<HeadRow> in(Grid grid, Roles roles) {
    List<HeadRow> heads = new ArrayList<>();
    for (int row : grid.rows()) {
      of(grid, row, roles).ifPresent(heads::add);
    }
    return heads;
  }

  private static Optional<HeadRow> of(Grid grid, int row, Roles roles) {
    List<SheetCell> cells = grid.row(row);
    List<SheetCell> others = cells.stream().filter(c -> role(c, roles).isEmpty()).toList();
    boolean said = isSaid(cells, roles) || isSaidAbove(grid, row, cells, roles);
    double known = others.stream().mapToDouble(c -> roles.likeness(c.text().plain())).sum();
    double unknown = !said ? 0 : known > 0 ? TITLE : NOTHING_ELSE;
    double score = 0;
    List<Integer> columns = new ArrayList<>();
    for (SheetCell cell : others) {
      double likeness = Math.max(unknown, roles.likeness(cell.text().plain()));
      if (likeness > 0) {
        score += likeness;
        columns.add(grid.column(cell));
      }
    }
    int first = columns.isEmpty() ? 0 : columns.get(0);
    long behind = others.stream().filter(cell -> grid.column(cell) >= first).count();
    boolean attribute = !said && cells.stream().anyMatch(c -> isAttribute(c, roles));
    boolean enough = columns.size() >= LEAST_LEVELS || (columns.size() == 1 && said);
    return !attribute && enough && (said || score >= LEAST_SHARE * behind)
        ? Optional.of(new HeadRow(row, columns, said, score))
        : Optional.empty();
  }

  /**
   * Whether the first cell says that levels follow. A row with more such headings is their head.
   */
  private static boolean isSaid(List<SheetCell> cells, Roles roles) {
    List<HeadRole> ofLevels =
        cells.stream()
            .flatMap(cell -> role(cell, roles).stream())
            .filter(role -> NAMING.contains(role) || ATTRIBUTES.contains(role))
            .toList();
    return ofLevels.size() == 1 && NAMING.contains(ofLevels.get(0));
  }

  /** Whether a heading that is merged over the row says that levels follow. */
  private static boolean isSaidAbove(Grid grid, int row, List<SheetCell> cells, Roles roles) {
    int first = cells.isEmpty() ? 0 : grid.column(cells.get(0));
    SheetCell above = first == 0 ? null : grid.covering(row, first - 1);
    return above != null && grid.row(above) < row && isSaid(List.of(above), roles);
  }

  private static boolean isAttribute(SheetCell cell, Roles roles) {
    return role(cell, roles).filter(ATTRIBUTES::contains).isPresent();
  }

  private static Optional<HeadRole> role(SheetCell cell, Roles roles) {
    return roles.of(cell.text().plain());
  }
}
