package dev.plumbline.generator.sheet.read;

import dev.plumbline.generator.finding.SheetCode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet that is being read, and what is to be said about some of them. */
final class CellCollector {
  static final String HIDDEN = "it is hidden";

  private final SheetFile file;
  private final String sheet;
  private final boolean allHidden;
  private final List<SheetCell> cells = new ArrayList<>();
  private boolean toldOfHidden;
  private int formulas;

  /**
   * @param allHidden whether the sheet is hidden
   */
  CellCollector(SheetFile file, String sheet, boolean allHidden) {
    this.file = file;
    this.sheet = sheet;
    this.allHidden = allHidden;
  }

  /**
   * Adds a cell, unless it holds nothing.
   *
   * @param hidden whether its row or column is hidden
   */
  void add(SheetCell cell, boolean hidden) {
    if (cell.text().isBlank() && cell.note().isBlank()) {
      return;
    }
    String why = cell.unusable() == null && (hidden || allHidden) ? HIDDEN : cell.unusable();
    if (HIDDEN.equals(why) && !toldOfHidden) {
      toldOfHidden = true;
      file.warn(
          SheetCode.HIDDEN_CELLS,
          file.place(sheet, cell.row(), cell.column()),
          (allHidden ? "The sheet is" : "Rows or columns of the sheet are")
              + " hidden. What is hidden is not imported.",
          "show it in the spreadsheet program, if it is to be published, and import again.");
    }
    cells.add(
        new SheetCell(cell.row(), cell.column(), cell.text(), cell.note(), cell.indent(), why));
  }

  /** Says that a cell has a formula, once a sheet. */
  void formula(SheetCell cell) {
    if (formulas++ == 0) {
      file.warn(
          SheetCode.FORMULA,
          file.place(sheet, cell.row(), cell.column()),
          "Cell "
              + cell.name()
              + " is a formula, and others of this sheet may be. Formulas are not worked out: the"
              + " last values count.",
          "see whether these values are right.");
    }
  }

  /** The reason not to use a formula's cell: it has no value; absent if it has one. */
  static @Nullable String withoutValue(MarkedText value) {
    return value.isBlank() ? "it is a formula without a value" : null;
  }

  /** The reason not to use a value such as {@code #REF!}; absent if it is not one. */
  static @Nullable String failed(MarkedText value) {
    return value.plain().matches("#[A-Z/0]+[!?]?|Err:\\d+") ? "its formula failed" : null;
  }

  Sheet sheet(List<Region> merged) {
    return new Sheet(sheet, cells, merged);
  }
}
