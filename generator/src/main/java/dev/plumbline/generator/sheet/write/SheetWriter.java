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

  /** The most lines that a row shows. */
  public static final int MOST_LINES = MOST_HEIGHT / LINE_HEIGHT;

  private final XmlStream xml;
  private final SheetFormat format;
  private final String title;
  private final List<String> merged = new ArrayList<>();
  private final List<String> linkCells = new ArrayList<>();
  private final List<String> linkTargets = new ArrayList<>();
  private final List<Column> columns;
  private int rows;

  /**
   * @param title what stands at the foot of each page
   */
  SheetWriter(XmlStream xml, SheetFormat format, String title) {
    this.xml = xml;
    this.title = title;
    this.format = format;
    this.columns =
        IntStream.range(0, format.widths().size()).mapToObj(index -> new Column()).toList();
    begin();
  }

  SheetFormat format() {
    return format;
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
            + "<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>"
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
    page();
    xml.raw("</worksheet>");
    xml.flush();
  }

  /** Writes how the sheet is printed. It names no paper: the printer's counts. */
  private void page() {
    xml.raw("<printOptions gridLines=\"1\"/>");
    xml.raw("<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\"");
    xml.raw(" header=\"0.3\" footer=\"0.3\"/><pageSetup orientation=\"landscape\" fitToWidth=\"");
    xml.number(format.pagesWide()).raw("\" fitToHeight=\"0\"/>");
    xml.raw("<headerFooter><oddFooter>&amp;L").text(title.replace("&", "&&"));
    xml.raw("&amp;C&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>");
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
