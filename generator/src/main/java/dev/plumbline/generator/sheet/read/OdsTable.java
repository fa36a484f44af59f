package dev.plumbline.generator.sheet.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** One sheet of an ODS file, in which equal cells and rows that follow each other stand once. */
final class OdsTable {
  private static final int MOST_COLUMNS = 16_384;
  private static final String DEFAULT_STYLE = "default-cell-style-name";

  private final CellCollector collector;
  private final OdsStyles styles;
  private final Count count;
  private final List<Region> merged = new ArrayList<>();
  private final Set<Integer> hiddenColumns = new HashSet<>();

  /** The style of cells without one, by the first of the columns that have it. */
  private final TreeMap<Integer, String> columnStyles = new TreeMap<>();

  private @Nullable String rowStyle;
  private int columns;
  private int row;

  /** How many cells there are. */
  static final class Count {
    private final SheetFile file;
    private int cells;

    Count(SheetFile file, int cells) {
      this.file = file;
      this.cells = cells;
    }

    void add() throws RefusedSheetException {
      cells = file.counted(cells);
    }
  }

  OdsTable(CellCollector collector, OdsStyles styles, Count count) {
    this.collector = collector;
    this.styles = styles;
    this.count = count;
  }

  int cells() {
    return count.cells;
  }

  Sheet read(XmlCursor xml) throws RefusedSheetException {
    int outer = xml.depth();
    while (xml.nextWithin(outer)) {
      switch (xml.name()) {
        case "table-column" -> column(xml);
        case "table-row" -> row(xml);
        case "shapes", "forms" -> xml.content();
        default -> {}
      }
    }
    return collector.sheet(merged);
  }

  private void column(XmlCursor xml) {
    int repeated = Math.max(1, xml.number("number-columns-repeated", 1));
    if (isHidden(xml)) {
      for (int i = columns; i < Math.min(columns + repeated, MOST_COLUMNS); i++) {
        hiddenColumns.add(i);
      }
    }
    columnStyles.put(columns, Objects.requireNonNullElse(xml.attribute(DEFAULT_STYLE), ""));
    columns += Math.min(repeated, MOST_COLUMNS);
  }

  private static boolean isHidden(XmlCursor xml) {
    String visibility = xml.attribute("visibility");
    return visibility != null && !visibility.equals("visible");
  }

  private void row(XmlCursor xml) throws RefusedSheetException {
    int repeated = Math.max(1, xml.number("number-rows-repeated", 1));
    boolean hidden = isHidden(xml);
    rowStyle = xml.attribute(DEFAULT_STYLE);
    int outer = xml.depth();
    List<Repeated> cells = new ArrayList<>();
    int column = 0;
    while (xml.nextWithin(outer)) {
      if (xml.is("table-cell") || xml.is("covered-table-cell")) {
        int times = Math.max(1, xml.number("number-columns-repeated", 1));
        SheetCell cell = cell(xml, column);
        if (!cell.text().isBlank() || !cell.note().isBlank()) {
          cells.add(new Repeated(cell, times));
        }
        column += times;
      }
    }
    for (int i = 0; i < repeated && !cells.isEmpty(); i++) {
      for (Repeated cell : cells) {
        add(cell, row + i, hidden);
      }
    }
    row += repeated;
  }

  private record Repeated(SheetCell cell, int times) {}

  private void add(Repeated repeated, int at, boolean hidden) throws RefusedSheetException {
    for (int i = 0; i < repeated.times(); i++) {
      count.add();
      SheetCell cell = repeated.cell();
      int column = cell.column() + i;
      collector.add(
          new SheetCell(at, column, cell.text(), cell.note(), cell.indent(), cell.unusable()),
          hidden || hiddenColumns.contains(column));
    }
  }

  private SheetCell cell(XmlCursor xml, int column) throws RefusedSheetException {
    count.add();
    OdsStyles.Format format = styles.format(style(xml.attribute("style-name"), column));
    String date = xml.attribute("date-value");
    String formula = xml.attribute("formula");
    merge(xml, column);
    OdsText text = OdsText.of(xml, styles, format.bold());
    MarkedText shown = date == null ? text.text() : MarkedText.of(date.replace('T', ' '));
    MarkedText value = formula != null && shown.isBlank() ? MarkedText.of(formula) : shown;
    String why = formula == null ? null : why(shown);
    SheetCell cell = new SheetCell(row, column, value, text.note(), format.indent(), why);
    if (formula != null) {
      collector.formula(cell);
    }
    return cell;
  }

  /** The style of a cell: its own, or else that of its row, or else that of its column. */
  private @Nullable String style(@Nullable String own, int column) {
    Map.Entry<Integer, String> ofColumn = columnStyles.floorEntry(column);
    return own != null
        ? own
        : rowStyle != null || ofColumn == null ? rowStyle : ofColumn.getValue();
  }

  private static @Nullable String why(MarkedText shown) {
    String without = CellCollector.withoutValue(shown);
    return without == null ? CellCollector.failed(shown) : without;
  }

  private void merge(XmlCursor xml, int column) {
    int rows = Math.max(1, xml.number("number-rows-spanned", 1));
    int wide = Math.max(1, xml.number("number-columns-spanned", 1));
    if (rows > 1 || wide > 1) {
      merged.add(new Region(row, column, row + rows - 1, column + wide - 1));
    }
  }
}
