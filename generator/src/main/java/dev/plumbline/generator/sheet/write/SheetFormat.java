package dev.plumbline.generator.sheet.write;

import java.util.List;

/**
 * The format of a sheet. Its heads stay in sight, and are printed on each page; the last head row
 * has filters.
 *
 * @param widths the width of each column, in characters, 1 to 255
 * @param headRows the number of rows at the top that are heads, at least 1
 * @param headColumns the number of columns at the left that are heads
 */
public record SheetFormat(List<Integer> widths, int headRows, int headColumns) {
  public SheetFormat {
    widths = List.copyOf(widths);
  }

  /** The cell at the top left of those that are no heads. */
  String firstCell() {
    return column(headColumns) + (headRows + 1);
  }

  /** The range with filters in a sheet of so many rows. */
  String filtered(int rows) {
    return "A" + headRows + ":" + column(widths.size() - 1) + Math.max(headRows, rows);
  }

  /**
   * The heads that are printed on each page.
   *
   * @param sheet the name of the sheet, as it stands before a range
   */
  String printed(String sheet) {
    String rows = sheet + "$1:$" + headRows;
    return headColumns == 0 ? rows : sheet + "$A:$" + column(headColumns - 1) + "," + rows;
  }

  /** About how many lines the longest text of a row takes, at least 1. */
  int lines(List<CellValue> cells) {
    int most = 1;
    for (int i = 0; i < cells.size(); i++) {
      String text = cells.get(i).text();
      if (text.length() > widths.get(i) || text.indexOf('\n') >= 0) {
        most = Math.max(most, lines(text, widths.get(i)));
      }
    }
    return most;
  }

  private static int lines(String text, int width) {
    int lines = 0;
    int start = 0;
    while (start < text.length()) {
      int found = text.indexOf('\n', start);
      int end = found < 0 ? text.length() : found;
      lines += Math.max(1, (end - start + width - 1) / width);
      start = end + 1;
    }
    return lines;
  }

  /** The name of a column: A to Z, AA to ZZ … */
  static String column(int index) {
    String last = String.valueOf((char) ('A' + index % 26));
    return index < 26 ? last : column(index / 26 - 1) + last;
  }
}
