package dev.plumbline.generator.sheet.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a sheet says about its cells besides their values: the library that reads those knows
 * neither merged cells nor formats.
 *
 * @param formats the number of the format of each cell, by its name
 * @param shared the number of the shared text of each cell that has one, by its name
 * @param merged the regions of merged cells
 * @param hiddenRows from 0
 * @param hiddenColumns from 0
 */
record XlsxMarks(
    Map<String, Integer> formats,
    Map<String, Integer> shared,
    List<Region> merged,
    Set<Integer> hiddenRows,
    Set<Integer> hiddenColumns) {
  /** The last row and column that a sheet can have. */
  private static final int ROWS = 1_048_576;

  private static final int COLUMNS = 16_384;

  XlsxMarks {
    formats = Map.copyOf(formats);
    shared = Map.copyOf(shared);
    merged = List.copyOf(merged);
    hiddenRows = Set.copyOf(hiddenRows);
    hiddenColumns = Set.copyOf(hiddenColumns);
  }

  /** A walk through a sheet. */
  static final class Walk {
    private final SheetFile file;
    private final Map<String, Integer> formats = new HashMap<>();
    private final Map<String, Integer> shared = new HashMap<>();
    private final List<Region> merged = new ArrayList<>();
    private final Set<Integer> hiddenRows = new HashSet<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private int cells;
    private int row;
    private int column;

    /**
     * @param cells those of the sheets before
     */
    Walk(SheetFile file, int cells) {
      this.file = file;
      this.cells = cells;
    }

    int cells() {
      return cells;
    }

    XlsxMarks read(XmlCursor xml) throws RefusedSheetException {
      while (xml.next()) {
        switch (xml.name()) {
          case "col" -> column(xml);
          case "row" -> row(xml);
          case "c" -> cell(xml);
          case "mergeCell" -> merge(xml.attribute("ref"));
          default -> {}
        }
      }
      return new XlsxMarks(formats, shared, merged, hiddenRows, hiddenColumns);
    }

    private void column(XmlCursor xml) {
      if (xml.flag("hidden")) {
        int last = Math.min(xml.number("max", 0), COLUMNS);
        for (int column = Math.max(xml.number("min", 1), 1); column <= last; column++) {
          hiddenColumns.add(column - 1);
        }
      }
    }

    private void row(XmlCursor xml) {
      row = xml.number("r", row + 1);
      column = -1;
      if (xml.flag("hidden")) {
        hiddenRows.add(row - 1);
      }
    }

    private void cell(XmlCursor xml) throws RefusedSheetException {
      cells = file.counted(cells);
      String written = xml.attribute("r");
      column = written == null ? column + 1 : corner(written)[1];
      String name = written == null ? SheetCell.columnName(column) + row : written;
      formats.put(name, xml.number("s", 0));
      if ("s".equals(xml.attribute("t"))) {
        int outer = xml.depth();
        while (xml.nextWithin(outer)) {
          if (xml.is("v")) {
            shared.put(name, number(xml.content()));
          }
        }
      }
    }

    private static int number(String text) {
      try {
        return Integer.parseInt(text.strip());
      } catch (NumberFormatException e) {
        return -1;
      }
    }

    private void merge(@Nullable String ref) throws RefusedSheetException {
      String[] corners = ref == null ? new String[0] : ref.split(":", -1);
      if (corners.length == 2) {
        int[] first = corner(corners[0]);
        int[] last = corner(corners[1]);
        merged.add(new Region(first[0], first[1], last[0], last[1]));
      }
    }

    /** The row and the column of a name such as {@code C7}; both from 0. */
    private int[] corner(String name) throws RefusedSheetException {
      int at = 0;
      int column = 0;
      while (at < name.length() && Character.isLetter(name.charAt(at)) && column <= COLUMNS) {
        column = column * ('Z' - 'A' + 1) + Character.toUpperCase(name.charAt(at)) - 'A' + 1;
        at++;
      }
      int line = at < name.length() ? number(name.substring(at)) : -1;
      if (column < 1 || column > COLUMNS || line < 1 || line > ROWS) {
        throw file.damaged(
            "The file is damaged: it names a cell \"" + name + "\", which no sheet can have.");
      }
      return new int[] {line - 1, column - 1};
    }
  }
}
