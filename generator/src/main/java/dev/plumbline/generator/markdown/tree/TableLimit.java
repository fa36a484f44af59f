package dev.plumbline.generator.markdown.tree;

/**
 * A limit on tables: those with which a text would have too many cells are left out. Each row is
 * filled up with empty cells to the width of the head, before the result can be examined, so a few
 * words could make a page, and a build, of any size.
 *
 * <p>In a table each line has a bar, and the second line shows the number of columns. In doubt, a
 * cell is counted; code that looks like a table counts as one.
 */
final class TableLimit {
  /**
   * The most cells of a text: two tracks of thirteen levels have 2,600 beside a hundred questions.
   */
  static final int MOST = 3000;

  /**
   * The characters of the second line of a table, after the marks of any block quotes around it.
   */
  private static final String SECOND = "|:- \t>";

  private final String text;
  private final StringBuilder kept;

  private int cells;
  private int leftOut;

  private int columns;
  private int cellsHere;
  private int head;
  private int headAt;

  private TableLimit(String text) {
    this.text = text;
    this.kept = new StringBuilder(text);
  }

  /**
   * A text whose tables are not too large.
   *
   * @param text with blanks in place of the tables left out, so that the rest keeps its place
   * @param leftOut the first line, from 1, of the first table that was left out; 0 if none was
   */
  record Bounded(String text, int leftOut) {}

  static Bounded bounded(String text) {
    return text.indexOf('|') < 0 ? new Bounded(text, 0) : new TableLimit(text).bounded();
  }

  private Bounded bounded() {
    int line = 0;
    int before = -1;
    for (int at = 0; at < text.length(); ) {
      int end = endOfLine(at);
      line++;
      boolean bar = text.substring(at, end).indexOf('|') >= 0;
      if (!bar) {
        endTable(at);
      } else if (before >= 0) {
        add(columns(at, end), line - 1, before);
      }
      before = bar ? at : -1;
      at = text.startsWith("\r\n", end) ? end + 2 : end + 1;
    }
    endTable(text.length());
    return new Bounded(leftOut > 0 ? kept.toString() : text, leftOut);
  }

  private int endOfLine(int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
    return at;
  }

  /**
   * Adds a row. In the next item of a list, a wider table may follow at once.
   *
   * @param wide the number of columns of a table whose second line is this row
   * @param line the line before the row
   */
  private void add(int wide, int line, int at) {
    if (columns == 0 && wide > 0) {
      head = line;
      headAt = at;
    }
    columns = Math.max(columns, wide);
    cellsHere += columns;
  }

  private void endTable(int end) {
    if (cells + cellsHere > MOST) {
      leftOut = leftOut == 0 ? head : leftOut;
      for (int at = headAt; at < end; at++) {
        boolean between = kept.charAt(at) == '\n' || kept.charAt(at) == '\r';
        kept.setCharAt(at, between ? kept.charAt(at) : ' ');
      }
    } else {
      cells += cellsHere;
    }
    columns = 0;
    cellsHere = 0;
  }

  /** The number of columns of the table whose second line this is; 0 if it is no such line. */
  private int columns(int from, int to) {
    int found = 0;
    boolean within = false;
    for (int at = from; at < to; at++) {
      char sign = text.charAt(at);
      if (SECOND.indexOf(sign) < 0) {
        return 0;
      }
      boolean ruled = sign == '-' || sign == ':';
      found += ruled && !within ? 1 : 0;
      within = ruled;
    }
    return found;
  }
}
