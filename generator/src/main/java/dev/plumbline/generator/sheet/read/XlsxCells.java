package dev.plumbline.generator.sheet.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** The cells of one sheet of an XLSX file, from what the library reads and what is read beside. */
final class XlsxCells {
  private final CellCollector collector;
  private final XlsxMarks marks;
  private final Map<String, String> notes;
  private final XlsxStyles styles;
  private final List<MarkedText> shared;

  XlsxCells(
      CellCollector collector,
      XlsxMarks marks,
      Map<String, String> notes,
      XlsxStyles styles,
      List<MarkedText> shared) {
    this.collector = collector;
    this.marks = marks;
    this.notes = new HashMap<>(notes);
    this.styles = styles;
    this.shared = shared;
  }

  void add(Row row) {
    for (Cell cell : row) {
      if (cell != null) {
        add(cell);
      }
    }
  }

  private void add(Cell cell) {
    int row = cell.getAddress().getRow();
    int column = cell.getAddress().getColumn();
    String name = SheetCell.columnName(column) + (row + 1);
    String note = notes.getOrDefault(name, "");
    XlsxStyles.Format format = styles.format(marks.formats().getOrDefault(name, -1));
    MarkedText text = text(cell, name);
    // Where parts are bold, the format of the cell is that of its first part.
    MarkedText marked = format.bold() && text.bold().isEmpty() ? text.allBold() : text;
    SheetCell read = new SheetCell(row, column, marked, note, format.indent(), why(cell, text));
    if (read.unusable() != null && text.isBlank()) {
      read = withFormula(read, cell);
    }
    if (cell.getFormula() != null) {
      collector.formula(read);
    }
    collector.add(read, isHidden(row, column));
  }

  private MarkedText text(Cell cell, String name) {
    int number = marks.shared().getOrDefault(name, -1);
    return number >= 0 && number < shared.size()
        ? shared.get(number)
        : MarkedText.of(XlsxValue.of(cell));
  }

  private static @Nullable String why(Cell cell, MarkedText text) {
    if (cell.getFormula() != null && text.isBlank()) {
      return CellCollector.withoutValue(text);
    }
    if (cell.getType() == CellType.ERROR) {
      return "it holds an error";
    }
    return cell.getFormula() == null ? null : CellCollector.failed(text);
  }

  private static SheetCell withFormula(SheetCell cell, Cell from) {
    return new SheetCell(
        cell.row(),
        cell.column(),
        MarkedText.of("=" + from.getFormula()),
        cell.note(),
        cell.indent(),
        cell.unusable());
  }

  private boolean isHidden(int row, int column) {
    return marks.hiddenRows().contains(row) || marks.hiddenColumns().contains(column);
  }

  Sheet sheet() {
    return collector.sheet(marks.merged());
  }
}
