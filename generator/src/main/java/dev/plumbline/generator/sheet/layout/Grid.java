package dev.plumbline.generator.sheet.layout;

import dev.plumbline.generator.sheet.read.Region;
import dev.plumbline.generator.sheet.read.Sheet;
import dev.plumbline.generator.sheet.read.SheetCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A sheet with its texts by row and column, or turned, so that its columns are rows. It has only
 * cells with a text that can be used.
 */
final class Grid {
  private final boolean turned;
  private final List<SheetCell> cells = new ArrayList<>();
  private final TreeMap<Integer, TreeMap<Integer, SheetCell>> rows = new TreeMap<>();
  private final Map<SheetCell, Region> regions = new HashMap<>();
  private final Map<Long, SheetCell> covered = new HashMap<>();

  /** Merged cells further apart than this cover nothing. */
  private static final int MOST_COVERED = 100_000;

  Grid(Sheet sheet, boolean turned) {
    this.turned = turned;
    for (SheetCell cell : sheet.cells()) {
      if (cell.unusable() == null && !cell.text().isBlank() && !ErrorText.isOne(cell)) {
        cells.add(cell);
        rows.computeIfAbsent(row(cell), r -> new TreeMap<>()).put(column(cell), cell);
      }
    }
    sheet.merged().forEach(region -> cover(turned ? region.turned() : region));
  }

  private void cover(Region region) {
    SheetCell cell = at(region.top(), region.left());
    long size = (region.bottom() - region.top() + 1L) * (region.right() - region.left() + 1L);
    if (cell == null || size > MOST_COVERED) {
      return;
    }
    regions.put(cell, region);
    for (int row = region.top(); row <= region.bottom(); row++) {
      for (int column = region.left(); column <= region.right(); column++) {
        covered.put(key(row, column), cell);
      }
    }
  }

  private static long key(int row, int column) {
    return ((long) row << Integer.SIZE) | column;
  }

  boolean isTurned() {
    return turned;
  }

  int row(SheetCell cell) {
    return turned ? cell.column() : cell.row();
  }

  int column(SheetCell cell) {
    return turned ? cell.row() : cell.column();
  }

  /** The rows that have a cell, in order. */
  List<Integer> rows() {
    return List.copyOf(rows.keySet());
  }

  /** The cells of a row, from its first column on; a merged cell in its first place only. */
  List<SheetCell> row(int row) {
    return List.copyOf(rows.getOrDefault(row, new TreeMap<>()).values());
  }

  /** All cells, in the order of the sheet. */
  List<SheetCell> cells() {
    return cells;
  }

  @Nullable SheetCell at(int row, int column) {
    TreeMap<Integer, SheetCell> cellsOfRow = rows.get(row);
    return cellsOfRow == null ? null : cellsOfRow.get(column);
  }

  /** The cell at a place, or the merged one that covers it. */
  @Nullable SheetCell covering(int row, int column) {
    SheetCell cell = at(row, column);
    return cell == null ? covered.get(key(row, column)) : cell;
  }

  /** Where a cell is: a place, or the region that it is merged over. */
  Region region(SheetCell cell) {
    Region region = regions.get(cell);
    return region == null ? new Region(row(cell), column(cell), row(cell), column(cell)) : region;
  }
}
