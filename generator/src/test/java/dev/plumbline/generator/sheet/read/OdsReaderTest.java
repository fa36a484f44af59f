package dev.plumbline.generator.sheet.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Parsed;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdsReaderTest {
  private static final String STYLES =
      "<style:style style:name='b'><style:text-properties fo:font-weight='bold'/></style:style>"
          + "<style:style style:name='child' style:parent-style-name='b'/>"
          + "<style:style style:name='in'><style:paragraph-properties fo:margin-left='1cm'/>"
          + "</style:style><style:style style:name='plain'/>"
          + "<style:style style:name='gone'><style:table-properties table:display='false'/>"
          + "</style:style>";

  @TempDir Path folder;

  @Test
  void aCellHasItsOwnStyleElseThatOfItsRowElseThatOfItsColumn() throws IOException {
    List<SheetCell> cells =
        cells(
            "<table:table-column table:default-cell-style-name='in'"
                + " table:number-columns-repeated='2'/><table:table-column/>"
                + "<table:table-row>"
                + cell("", "A")
                + cell("table:style-name='plain'", "B")
                + cell("", "C")
                + "</table:table-row><table:table-row table:default-cell-style-name='b'>"
                + cell("", "A")
                + "</table:table-row>");

    assertThat(cells).extracting(SheetCell::indent).containsExactly(1, 0, 0, 0);
    assertThat(cells)
        .extracting(cell -> cell.text().isAllBold())
        .containsExactly(false, false, false, true);
  }

  @Test
  void paragraphsAreLinesAndPartsAreBoldByTheirStyles() throws IOException {
    MarkedText text =
        cells(
                "<table:table-row><table:table-cell><text:p>One<text:s text:c='2'/>"
                    + "<text:span text:style-name='child'>two</text:span></text:p>"
                    + "<text:p>three<text:tab/>four<text:line-break/>five</text:p>"
                    + "</table:table-cell></table:table-row>")
            .get(0)
            .text();

    assertThat(text.plain()).isEqualTo("One  two\nthree\tfour\nfive");
    assertThat(text.bold()).containsExactly(new MarkedText.Part(5, 8));
  }

  @Test
  void aNoteIsNoTextOfItsCell() throws IOException {
    SheetCell cell =
        cells(
                "<table:table-row><table:table-cell><office:annotation><text:p>Ann: why?</text:p>"
                    + "</office:annotation><text:p>Draws.</text:p></table:table-cell>"
                    + "</table:table-row>")
            .get(0);

    assertThat(cell.text().plain()).isEqualTo("Draws.");
    assertThat(cell.note()).isEqualTo("Ann: why?");
  }

  @Test
  void aDateIsWrittenTheSameInAllLanguagesAndAPercentageAsItIsSeen() throws IOException {
    assertThat(
            cells(
                "<table:table-row>"
                    + cell("office:date-value='2031-02-14'", "14. Februar")
                    + cell("office:value-type='percentage' office:value='0.2'", "20%")
                    + "</table:table-row>"))
        .extracting(cell -> cell.text().plain())
        .containsExactly("2031-02-14", "20%");
  }

  @Test
  void equalCellsAndRowsThatStandOnceAreAllThere() throws IOException {
    assertThat(
            cells(
                "<table:table-row table:number-rows-repeated='2'>"
                    + cell("table:number-columns-repeated='2'", "Yes")
                    + "</table:table-row>"))
        .extracting(SheetCell::name)
        .containsExactly("A1", "B1", "A2", "B2");
  }

  @Test
  void mergedCellsAreARegion() throws IOException {
    Sheet sheet =
        sheet(
            "<table:table-row>"
                + cell("table:number-columns-spanned='3' table:number-rows-spanned='2'", "Wide")
                + "</table:table-row>");

    assertThat(sheet.merged()).containsExactly(new Region(0, 0, 1, 2));
  }

  @Test
  void whatIsHiddenCannotBePublished() throws IOException {
    List<SheetCell> cells =
        cells(
            "<table:table-column/><table:table-column table:visibility='collapse'/>"
                + "<table:table-row>"
                + cell("", "Seen")
                + cell("", "Secret")
                + "</table:table-row><table:table-row table:visibility='filter'>"
                + cell("", "Filtered")
                + "</table:table-row>");

    assertThat(cells)
        .filteredOn(cell -> cell.unusable() == null)
        .extracting(cell -> cell.text().plain())
        .containsExactly("Seen");
  }

  @Test
  void aHiddenSheetIsAWarningAndNothingOfItCanBePublished() throws IOException {
    Parsed<Workbook> read =
        read(
            "<table:table table:name='Drafts' table:style-name='gone'><table:table-row>"
                + cell("", "Secret")
                + "</table:table-row></table:table>");

    assertThat(read.findings()).extracting(f -> f.code().id()).containsExactly("hidden-cells");
    assertThat(read.value().sheets().get(0).cells()).noneMatch(cell -> cell.unusable() == null);
  }

  @Test
  void ofAFormulaTheLastValueCountsAndItIsAWarning() throws IOException {
    Parsed<Workbook> read =
        read(
            "<table:table table:name='One'><table:table-row>"
                + cell("table:formula='of:=1+1'", "2")
                + "</table:table-row></table:table>");

    assertThat(read.findings()).extracting(f -> f.code().id()).containsExactly("formula");
    assertThat(read.value().sheets().get(0).cells().get(0).text().plain()).isEqualTo("2");
  }

  private static String cell(String attributes, String text) {
    return "<table:table-cell " + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
  }

  private List<SheetCell> cells(String rows) throws IOException {
    return sheet(rows).cells();
  }

  private Sheet sheet(String rows) throws IOException {
    Parsed<Workbook> read = read("<table:table table:name='One'>" + rows + "</table:table>");
    return read.value().sheets().get(0);
  }

  private Parsed<Workbook> read(String tables) throws IOException {
    return WorkbookReader.read(SheetZip.ods(folder.resolve("sheet.ods"), STYLES, tables));
  }
}
