package dev.plumbline.generator.sheet.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class WorkbookWriterTest {
  private static final SheetFormat FORMAT = new SheetFormat(List.of(10, 20), 1, 1, 2);

  @Test
  void aWorkbookHasAllPartsAndTellsAtItsBeginningWhatItIs() throws Exception {
    ReadWorkbook read = read(sheet -> sheet.row(List.of(CellValue.text("a"))));
    assertThat(read.parts().keySet())
        .containsExactly(
            "[Content_Types].xml",
            "_rels/.rels",
            "xl/styles.xml",
            "xl/worksheets/sheet1.xml",
            "xl/workbook.xml",
            "xl/_rels/workbook.xml.rels",
            "docProps/core.xml");
    assertThat(read.parts().get("docProps/core.xml"))
        .contains("<dc:title>A &amp; B</dc:title>")
        .doesNotContain("created", "modified");
  }

  @Test
  void noTextBecomesAFormula() throws Exception {
    List<String> texts = List.of("=1+1", "+1", "-1", "@a", "\t=1", "=HYPERLINK(\"x\")");
    ReadWorkbook read =
        read(sheet -> texts.forEach(text -> sheet.row(List.of(CellValue.text(text)))));
    assertThat(read.sheet(1)).doesNotContain("<f>", "<f ").contains("<c s=\"2\" t=\"inlineStr\">");
    assertThat(read.rows(1).get(0)).containsExactly("=1+1");
    assertThat(read.rows(1)).hasSize(6);
  }

  @Test
  void emptyCellsKeepTheirPlaces() throws Exception {
    ReadWorkbook read = read(sheet -> sheet.row(List.of(CellValue.text(""), CellValue.number(-7))));
    assertThat(read.rows(1)).containsExactly(List.of("", "-7"));
    assertThat(read.sheet(1)).contains("<c/><c s=\"1\"><v>-7</v></c>");
  }

  @Test
  void headsStayInSightAndHaveFiltersAndArePrintedOnEachPage() throws Exception {
    ReadWorkbook read =
        read(
            sheet -> {
              sheet.row(List.of(CellValue.head("a"), CellValue.head("b")));
              sheet.row(List.of(CellValue.text("c"), CellValue.text("d")));
            });
    assertThat(read.sheet(1))
        .contains("<pane xSplit=\"1\" ySplit=\"1\" topLeftCell=\"B2\" activePane=\"bottomRight\"")
        .contains("<autoFilter ref=\"A1:B2\"/>");
    assertThat(read.parts().get("xl/workbook.xml")).contains(">'One'!$A:$A,'One'!$1:$1<");
  }

  @Test
  void aSheetIsPrintedAcrossWithItsNameAndThePagesNumber() throws Exception {
    ReadWorkbook read = read(sheet -> sheet.row(List.of(CellValue.head("a"))));
    assertThat(read.sheet(1))
        .contains("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr><sheetViews>")
        .contains("<pageSetup orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"0\"/>")
        .contains("<oddFooter>&amp;LA &amp;&amp; B&amp;C&amp;A&amp;R&amp;P / &amp;N</oddFooter>");
  }

  @Test
  void aSheetIsAsManyPagesWideAsItNeedsToBeLegible() {
    assertThat(new SheetFormat(List.of(60, 100, 100), 1, 1, 3).pagesWide()).isEqualTo(1);
    assertThat(new SheetFormat(List.of(60, 100, 101), 1, 1, 3).pagesWide()).isEqualTo(2);
    assertThat(new SheetFormat(List.of(60, 100, 101), 1, 1, 2).pagesWide()).isEqualTo(1);
  }

  @Test
  void onlyTheColumnsForReadersArePrinted() {
    assertThat(new SheetFormat(List.of(9, 9, 9), 1, 0, 2).printedArea("'One'!", 7))
        .isEqualTo("'One'!$A$1:$B$7");
  }

  @Test
  void aRowIsAsHighAsItsLongestText() throws Exception {
    String twoLines = "12345678901";
    ReadWorkbook read =
        read(
            sheet -> {
              sheet.row(List.of(CellValue.text("1234567890")));
              sheet.row(List.of(CellValue.text(twoLines)));
              sheet.row(List.of(CellValue.text("a\n\nb")));
              sheet.row(List.of(CellValue.text("a\n".repeat(99))));
            });
    assertThat(read.sheet(1))
        .contains("<row r=\"1\" ht=\"15\">", "<row r=\"2\" ht=\"30\">")
        .contains("<row r=\"3\" ht=\"45\">", "<row r=\"4\" ht=\"409\">");
  }

  @Test
  void someCellsOfARowCanBeOne() throws Exception {
    ReadWorkbook read =
        read(
            sheet -> {
              sheet.row(List.of(CellValue.head("a"), CellValue.head("")));
              sheet.merge(0, 1);
              sheet.merge(1, 1);
            });
    assertThat(read.sheet(1)).contains("<mergeCells><mergeCell ref=\"A1:B1\"/></mergeCells>");
  }

  @Test
  void linksBeyondTheMostOfASheetAreTextsOnly() throws Exception {
    CellValue link = CellValue.text("a").linked("https://example.org/?a&b");
    ReadWorkbook read =
        read(
            sheet -> {
              for (int i = 0; i <= SheetWriter.MOST_LINKS; i++) {
                sheet.row(List.of(link));
              }
            });
    assertThat(read.links(1)).hasSize(65_530).first().isEqualTo("https://example.org/?a&b");
    assertThat(read.sheet(1))
        .contains("<hyperlink ref=\"A65530\" r:id=\"rId65530\"/></hyperlinks>")
        .contains("<row r=\"65531\" ht=\"15\"><c s=\"1\" t=\"inlineStr\"><is><t>a</t>");
  }

  @Test
  void anAddressThatIsTooLongForALinkIsATextOnly() throws Exception {
    String longest = "a".repeat(2_079);
    ReadWorkbook read =
        read(
            sheet -> {
              sheet.row(List.of(CellValue.text("fits").linked(longest)));
              sheet.row(List.of(CellValue.text("does not").linked(longest + "a")));
            });
    assertThat(read.links(1)).containsExactly(longest);
    assertThat(read.rows(1)).hasSize(2);
  }

  @Test
  void aSheetHasNoRoomForMoreRowsAndColumnsThanPrograms() {
    WorkbookWriter workbook = new WorkbookWriter(OutputStream.nullOutputStream(), "A");
    SheetWriter sheet = workbook.sheet("One", new SheetFormat(List.of(10), 1, 1, 1));
    for (int i = 0; i < SheetWriter.MOST_ROWS; i++) {
      sheet.row(List.of());
    }
    assertThatThrownBy(() -> sheet.row(List.of())).isInstanceOf(IllegalArgumentException.class);
    List<CellValue> wide = Collections.nCopies(16_385, CellValue.text(""));
    SheetWriter other =
        workbook.sheet("Two", new SheetFormat(Collections.nCopies(16_385, 9), 1, 1, 9));
    assertThatThrownBy(() -> other.row(wide)).isInstanceOf(IllegalArgumentException.class);
    other.row(wide.subList(1, wide.size()));
  }

  @Test
  void columnsAreNamedAsProgramsNameThem() {
    assertThat(SheetFormat.column(0)).isEqualTo("A");
    assertThat(SheetFormat.column(25)).isEqualTo("Z");
    assertThat(SheetFormat.column(26)).isEqualTo("AA");
    assertThat(SheetFormat.column(701)).isEqualTo("ZZ");
    assertThat(SheetFormat.column(702)).isEqualTo("AAA");
    assertThat(SheetFormat.column(16_383)).isEqualTo("XFD");
  }

  @Test
  void aStreamThatFailsIsTold() {
    OutputStream failing =
        new OutputStream() {
          @Override
          public void write(int one) throws IOException {
            throw new IOException("full");
          }
        };
    assertThatThrownBy(() -> write(failing, sheet -> sheet.row(List.of())))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("full");
  }

  private static ReadWorkbook read(Consumer<SheetWriter> rows) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(out, rows);
    return ReadWorkbook.of(out.toByteArray());
  }

  private static void write(OutputStream out, Consumer<SheetWriter> rows) {
    WorkbookWriter workbook = new WorkbookWriter(out, "A & B");
    rows.accept(workbook.sheet("One", FORMAT));
    workbook.end();
  }
}
