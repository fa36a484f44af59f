package dev.plumbline.generator.sheet.write;

import java.util.List;

/**
 * The format of a sheet. Its heads stay in sight, and are printed on each page; the last head row
 * has filters. On paper, it is as many pages wide as it needs to be legible.
 *
 * @param widths the width of each column, in characters, 1 to 255
 * @param headRows the number of rows at the top that are heads, at least 1
 * @param headColumns the number of columns at the left that are heads
 * @param printedColumns the number of columns at the left that are printed
 */
public record SheetFormat(List<Integer> widths, int headRows, int headColumns, int printedColumns) {
  /** More characters side by side are smaller than 6 points on A4 or Letter paper. */
  private static final int PAGE_WIDTH = 260;

  public SheetFormat {
    widths = List.copyOf(widths);
  }

  /** How many pages the printed columns take side by side. */
  int pagesWide() {
    int heads = width(headColumns);
    int body = width(printedColumns) - heads;
    int room = Math.max(1, PAGE_WIDTH - heads);
    return Math.max(1, (body + room - 1) / room);
  }

  private int width(int columns) {
    return widths.stream().limit(columns).mapToInt(Integer::intValue).sum();
  }

  /**
   * The cells that are printed.
   *
   * @param sheet the name of the sheet, as it stands before a range
   */
  String printedArea(String sheet, int rows) {
    return sheet + "$A$1:$" + column(printedColumns - 1) + "$" + Math.max(headRows, rows);
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

  /** About how many lines a text takes in a column of a width. */
  public static int lines(String text, int width) {
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
