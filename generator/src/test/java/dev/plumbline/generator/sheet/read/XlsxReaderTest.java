package dev.plumbline.generator.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxReaderTest {
  private static final String KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private static final String STYLES =
      "<styleSheet><fonts><font/><font><b/></font></fonts><cellXfs>"
          + "<xf fontId='0' numFmtId='0'/><xf fontId='1' numFmtId='0'/>"
          + "<xf fontId='0' numFmtId='0'><alignment indent='2'/></xf>"
          + "<xf fontId='0' numFmtId='14'/><xf fontId='0' numFmtId='9'/></cellXfs></styleSheet>";

  private static final String STRINGS =
      "<sst><si><t>Plain</t></si>"
          + "<si><r><t>Draws </t></r><r><rPr><b/></rPr><t>all_x000A_signs</t></r></si></sst>";

  private static final String NOTES =
      "<comments><authors><author>Ann</author></authors><commentList>"
          + "<comment ref='A1' authorId='0'><text><r><t>Too low?</t></r></text></comment>"
          + "</commentList></comments>";

  @TempDir Path folder;

  @Test
  void aBoldStyleAndBoldPartsAreBold() throws IOException {
    List<SheetCell> cells =
        cells(
            "<row r='1'><c r='A1' t='s' s='1'><v>0</v></c><c r='B1' t='s'><v>1</v></c>"
                + "<c r='C1' t='s'><v>0</v></c></row>");

    assertThat(cells.get(0).text().isAllBold()).isTrue();
    assertThat(cells.get(1).text())
        .isEqualTo(new MarkedText("Draws all\nsigns", List.of(new MarkedText.Part(6, 15))));
    assertThat(cells.get(2).text().bold()).isEmpty();
  }

  @Test
  void theNoteOnACellIsRead() throws IOException {
    List<SheetCell> cells = cells("<row r='1'><c r='A1' t='s'><v>0</v></c></row>");

    assertThat(cells).extracting(SheetCell::note).containsExactly("Too low?");
  }

  @Test
  void anIndentedCellIsFurtherIn() throws IOException {
    assertThat(cells("<row r='1'><c r='A1' t='s' s='2'><v>0</v></c></row>"))
        .extracting(SheetCell::indent)
        .containsExactly(2);
  }

  @Test
  void datesAndPercentagesAreTexts() throws IOException {
    assertThat(
            cells(
                "<row r='1'><c r='A1' s='3'><v>47484</v></c><c r='B1' s='4'><v>0.2</v></c>"
                    + "<c r='C1'><v>12</v></c><c r='D1' t='b'><v>1</v></c></row>"))
        .extracting(cell -> cell.text().plain())
        .containsExactly("2030-01-01", "20%", "12", "TRUE");
  }

  @Test
  void hiddenRowsAndColumnsCannotBePublished() throws IOException {
    assertThat(
            cells(
                "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row>"
                    + "<row r='2' hidden='1'><c r='A2'><v>3</v></c></row>"))
        .filteredOn(cell -> cell.unusable() == null)
        .extracting(SheetCell::name)
        .containsExactly("A1");
  }

  private List<SheetCell> cells(String rows) throws IOException {
    Map<String, String> parts = new HashMap<>();
    parts.put(
        "[Content_Types].xml",
        "<Types>"
            + type("workbook.xml", "sheet.main+xml")
            + type("sharedStrings.xml", "sharedStrings+xml")
            + type("styles.xml", "styles+xml")
            + "</Types>");
    parts.put("_rels/.rels", relations(relation("r1", "officeDocument", "xl/workbook.xml")));
    parts.put(
        "xl/workbook.xml",
        "<workbook xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'>"
            + "<sheets><sheet name='One' sheetId='1' r:id='s1'/></sheets></workbook>");
    parts.put(
        "xl/_rels/workbook.xml.rels",
        relations(
            relation("s1", "worksheet", "worksheets/sheet1.xml"),
            relation("s2", "styles", "styles.xml"),
            relation("s3", "sharedStrings", "sharedStrings.xml")));
    parts.put("xl/styles.xml", STYLES);
    parts.put("xl/sharedStrings.xml", STRINGS);
    parts.put("xl/comments1.xml", NOTES);
    parts.put(
        "xl/worksheets/_rels/sheet1.xml.rels",
        relations(relation("c1", "comments", "../comments1.xml")));
    parts.put(
        "xl/worksheets/sheet1.xml",
        "<worksheet><cols><col min='2' max='2' hidden='1'/></cols><sheetData>"
            + rows
            + "</sheetData></worksheet>");
    Path file = SheetZip.xlsx(folder.resolve("sheet.xlsx"), parts);
    return WorkbookReader.read(file).value().sheets().get(0).cells();
  }

  private static String type(String part, String kind) {
    return "<Override PartName='/xl/" + part + "' ContentType='" + KIND + kind + "'/>";
  }

  private static String relations(String... relations) {
    return "<Relationships>" + String.join("", relations) + "</Relationships>";
  }

  private static String relation(String id, String type, String target) {
    return "<Relationship Id='" + id + "' Type='x/" + type + "' Target='" + target + "'/>";
  }
}
