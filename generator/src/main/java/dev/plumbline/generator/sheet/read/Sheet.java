package dev.plumbline.generator.sheet.read;

import java.util.List;

/**
 * One sheet of a workbook.
 *
 * @param name its name; that of the file where a format has no sheets
 * @param cells the cells that hold something, row by row; a merged cell is the first of its region
 * @param merged the regions of merged cells
 */
public record Sheet(String name, List<SheetCell> cells, List<Region> merged) {
  public Sheet {
    cells = List.copyOf(cells);
    merged = List.copyOf(merged);
  }
}
