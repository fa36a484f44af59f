package dev.plumbline.generator.export.table;

import dev.plumbline.generator.sheet.write.CellText;
import dev.plumbline.generator.sheet.write.CellValue;
import dev.plumbline.generator.sheet.write.SheetFormat;
import dev.plumbline.generator.sheet.write.SheetWriter;
import dev.plumbline.generator.sheet.write.WorkbookWriter;
import java.util.ArrayList;
import java.util.List;

/**
 * The sheet of all criteria. Where they are more than a sheet has rows, another one follows; a text
 * that is longer than a cell can hold goes on in the next row.
 */
final class CriteriaSheets {
  private static final List<CriterionColumn> TEXTS =
      List.of(CriterionColumn.EXPECTATION, CriterionColumn.DETAILS, CriterionColumn.EXAMPLES);

  private static final List<CriterionColumn> COLUMNS = List.of(CriterionColumn.values());

  /** Addresses and ids are for programs, and not printed. */
  private static final SheetFormat FORMAT =
      new SheetFormat(
          COLUMNS.stream().map(CriterionColumn::width).toList(),
          1,
          0,
          COLUMNS.indexOf(CriterionColumn.PAGE));

  private final WorkbookWriter workbook;
  private final String name;
  private final int mostRows;
  private SheetWriter sheet;

  /**
   * Begins the first sheet.
   *
   * @param name the name of each sheet
   * @param mostRows the most rows of each sheet
   */
  CriteriaSheets(WorkbookWriter workbook, String name, int mostRows) {
    this.workbook = workbook;
    this.name = name;
    this.mostRows = mostRows;
    this.sheet = begin();
  }

  private SheetWriter begin() {
    SheetWriter next = workbook.sheet(name, FORMAT);
    next.row(CriterionColumn.heads().stream().map(CellValue::head).toList());
    return next;
  }

  /** Adds a row of the table. */
  void add(CriterionRow row) {
    int parts = 1;
    for (CriterionColumn column : TEXTS) {
      boolean fits = row.get(column).length() <= CellText.LIMIT;
      parts = fits ? parts : Math.max(parts, parts(row, column).size());
    }
    for (int part = 0; part < parts; part++) {
      if (sheet.rows() == mostRows) {
        sheet = begin();
      }
      sheet.row(cells(parts == 1 ? row : part(row, part)));
    }
  }

  private static List<CellValue> cells(CriterionRow row) {
    List<CellValue> cells = new ArrayList<>();
    for (CriterionColumn column : COLUMNS) {
      cells.add(cell(row, column));
    }
    return cells;
  }

  private static List<String> parts(CriterionRow row, CriterionColumn column) {
    return CellText.parts(row.get(column));
  }

  private static CriterionRow part(CriterionRow row, int part) {
    CriterionRow one = row;
    for (CriterionColumn column : TEXTS) {
      List<String> parts = parts(row, column);
      one = one.with(column, part < parts.size() ? parts.get(part) : "");
    }
    return one;
  }

  private static CellValue cell(CriterionRow row, CriterionColumn column) {
    String text = row.get(column);
    if (column == CriterionColumn.GRADE && !text.isEmpty()) {
      return CellValue.number(Integer.parseInt(text));
    }
    CellValue cell = CellValue.text(text);
    return column == CriterionColumn.PAGE && !text.isEmpty() ? cell.linked(text) : cell;
  }
}
