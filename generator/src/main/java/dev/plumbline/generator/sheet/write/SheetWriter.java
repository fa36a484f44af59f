package dev.plumbline.generator.sheet.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A writer of a sheet, row by row. */
public final class SheetWriter {
  /** The most rows of a sheet. */
  public static final int MOST_ROWS = 1_048_576;

  /** The most columns of a sheet. */
  public static final int MOST_COLUMNS = 16_384;

  /** The most links of a sheet: with one more, Excel takes all away. */
  static final int MOST_LINKS = 65_530;

  /** The most characters of the address of a link: Excel refuses a file with a longer one. */
  static final int MOST_ADDRESS = 2_079;

  private static final int LINE_HEIGHT = 15;

  /** The most points that a row is high. */
  private static final int MOST_HEIGHT = 409;

  private final XmlStream xml;
  private final SheetFormat format;
  private final List<String> merged = new ArrayList<>();
  private final List<String> linkCells = new ArrayList<>();
  private final List<String> linkTargets = new ArrayList<>();
  private final List<Column> columns;
  private int rows;

  SheetWriter(XmlStream xml, SheetFormat format) {
    this.xml = xml;
    this.format = format;
    this.columns =
        IntStream.range(0, format.widths().size()).mapToObj(index -> new Column()).toList();
    begin();
  }

  /** The number of rows so far. */
  public int rows() {
    return rows;
  }

  /**
   * Adds a row.
   *
   * @throws IllegalArgumentException if the sheet has no room for it
   */
  public void row(List<CellValue> cells) {
    if (rows == MOST_ROWS || cells.size() > MOST_COLUMNS) {
      throw new IllegalArgumentException("more rows or columns than a sheet can have");
    }
    rows++;
    // LibreOffice does not fit rows to their texts while it opens a file, and cuts them off.
    int height = Math.min(MOST_HEIGHT, format.lines(cells) * LINE_HEIGHT);
    xml.raw("<row r=\"").number(rows).raw("\" ht=\"").number(height).raw("\">");
    for (int column = 0; column < cells.size(); column++) {
      cell(column, cells.get(column));
    }
    xml.raw("</row>");
  }

  /**
   * Merges cells of the last row.
   *
   * @param first the first of them, from 0
   * @param last the last of them
   */
  public void merge(int first, int last) {
    if (first < last) {
      merged.add(SheetFormat.column(first) + rows + ":" + SheetFormat.column(last) + rows);
    }
  }

  /** Writes a cell. Its place is that after the cell before it. */
  private void cell(int column, CellValue cell) {
    if (cell.isEmpty()) {
      xml.raw("<c/>");
      return;
    }
    boolean linked = cell.link() != null && link(column, cell.link());
    boolean plain = !linked && !cell.head() && cell.number() == null;
    xml.bytes(plain ? columns.get(column).markup(cell) : markup(cell, linked));
  }

  /** A cell as XML. */
  private static byte[] markup(CellValue cell, boolean linked) {
    String content =
        cell.number() == null
            ? " t=\"inlineStr\"><is>" + CellText.xml(cell.text()) + "</is></c>"
            : "><v>" + cell.number() + "</v></c>";
    String cellXml = "<c s=\"" + CellLook.of(cell, linked).format() + "\"" + content;
    return cellXml.getBytes(StandardCharsets.UTF_8);
  }

  /** Remembers a link of the last row, if there is room for it. */
  private boolean link(int column, String target) {
    if (linkCells.size() == MOST_LINKS || target.length() > MOST_ADDRESS) {
      return false;
    }
    linkCells.add(SheetFormat.column(column) + rows);
    linkTargets.add(target);
    return true;
  }

  /** Writes what stands before the rows. */
  private void begin() {
    xml.raw(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
            + "<sheetViews><sheetView workbookViewId=\"0\"><pane");
    if (format.headColumns() > 0) {
      xml.raw(" xSplit=\"").number(format.headColumns()).raw("\"");
    }
    xml.raw(" ySplit=\"").number(format.headRows());
    xml.raw("\" topLeftCell=\"").raw(format.firstCell()).raw("\" activePane=\"");
    xml.raw(format.headColumns() > 0 ? "bottomRight" : "bottomLeft");
    xml.raw("\" state=\"frozen\"/></sheetView></sheetViews>");
    xml.raw("<sheetFormatPr defaultRowHeight=\"").number(LINE_HEIGHT).raw("\"/><cols>");
    for (int column = 1; column <= format.widths().size(); column++) {
      xml.raw("<col min=\"").number(column).raw("\" max=\"").number(column);
      xml.raw("\" width=\"").number(format.widths().get(column - 1));
      xml.raw("\" customWidth=\"1\"/>");
    }
    xml.raw("</cols><sheetData>");
  }

  /** Ends the sheet: writes what stands after the rows. */
  void end() {
    xml.raw("</sheetData><autoFilter ref=\"").raw(format.filtered(rows)).raw("\"/>");
    if (!merged.isEmpty()) {
      xml.raw("<mergeCells>");
      merged.forEach(range -> xml.raw("<mergeCell ref=\"").raw(range).raw("\"/>"));
      xml.raw("</mergeCells>");
    }
    if (!linkCells.isEmpty()) {
      xml.raw("<hyperlinks>");
      for (int i = 0; i < linkCells.size(); i++) {
        xml.raw("<hyperlink ref=\"").raw(linkCells.get(i)).raw("\" r:id=\"rId");
        xml.number(i + 1).raw("\"/>");
      }
      xml.raw("</hyperlinks>");
    }
    xml.raw("<pageSetup orientation=\"landscape\"/></worksheet>");
    xml.flush();
  }

  /** The addresses that its links lead to, in the order of their numbers. */
  List<String> links() {
    return linkTargets;
  }

  /** A column, with its last text: often the next one is the same. */
  private static final class Column {
    private String text = "";
    private byte[] markup = new byte[0];

    byte[] markup(CellValue cell) {
      if (!cell.text().equals(text)) {
        text = cell.text();
        markup = SheetWriter.markup(cell, false);
      }
      return markup;
    }
  }
}
