package dev.plumbline.generator.export.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.WrittenFramework;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.sheet.write.ReadWorkbook;
import dev.plumbline.generator.sheet.write.WorkbookWriter;
import dev.plumbline.generator.site.Words;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class FrameworkTablesTest {
  private static final Words WORDS =
      new Words(
          Map.of(
              "workbook.track", "Track",
              "workbook.grade", "Grade",
              "workbook.code", "Code",
              "workbook.level", "Level",
              "workbook.expectations", "Expectations"));

  private static final String IC1 =
      """
      ---
      title: Glass cutter
      code: IC1
      grade: 1
      stages: {glass: cuts}
      ---
      ## Glass

      Of every lamp:

      - =Cuts *panes*. {#cuts .optional}

        Within a tenth.
        - A round one.
        - A square one.

      ### At the kiln

      - Feeds it.
      """;

  private final Framework framework =
      new WrittenFramework()
          .with(
              "framework.yaml",
              """
              name: Lanternworks
              tracks:
                - {id: ic, name: Craft, kind: ic}
                - {id: lead, name: Leading, kind: management}
                - {id: spare, name: Spare, kind: other}
              grades: [{grade: 1}, {grade: 9}]
              groups: [{id: work, name: Work}]
              dimensions:
                - {id: glass, name: Glass, group: work, stages: [{id: cuts, name: Cuts}]}
                - {id: light, name: Light, group: work}
                - {id: people, name: People, tracks: [lead]}
                - {id: unused, name: Unused, tracks: [spare]}
              """)
          .with("families/empty/family.yaml", "name: Empty\n")
          .with("families/lamps/family.yaml", "name: Lamps\n")
          .with("families/lamps/ic/ic1.md", IC1)
          .with("families/lamps/lead/m1.md", "---\ntitle: Foreman\ngrade: 1\n---\n")
          .read();

  @Test
  void theTableHasEachExpectationAndARowForWhatHasNone() {
    assertThat(rows(new FrameworkTables(framework, WORDS, "https://example.org/")))
        .containsExactly(
            "Empty||||||||||||https://example.org/empty/|empty|||||",
            notInAnyLevel("Empty", "Work|Glass", "glass"),
            notInAnyLevel("Empty", "Work|Light", "light"),
            notInAnyLevel("Empty", "|People", "people"),
            notInAnyLevel("Empty", "|Unused", "unused"),
            "Lamps|Craft|1|IC1|Glass cutter|Work|Glass||=Cuts panes.|Within a tenth."
                + "|A round one.\nA square one.|optional"
                + "|https://example.org/lamps/ic/ic1.html#cuts|lamps|ic|ic|ic1|glass|cuts",
            "Lamps|Craft|1|IC1|Glass cutter|Work|Glass|At the kiln|Feeds it.||||"
                + "https://example.org/lamps/ic/ic1.html#feeds-it|lamps|ic|ic|ic1|glass|feeds-it",
            "Lamps|Craft|1|IC1|Glass cutter|Work|Light||||||"
                + "https://example.org/lamps/ic/ic1.html|lamps|ic|ic|ic1|light|",
            foreman("Work|Glass", "glass"),
            foreman("Work|Light", "light"),
            foreman("|People", "people"),
            notInAnyLevel("Lamps", "|Unused", "unused"),
            "|Spare|||||||||||||spare|other|||",
            "||9||||||||||||||||");
  }

  private static String notInAnyLevel(String family, String dimension, String id) {
    String page = family.toLowerCase(Locale.ROOT);
    return family
        + "|||||"
        + dimension
        + "||||||https://example.org/"
        + page
        + "/|"
        + page
        + "||||"
        + id
        + "|";
  }

  private static String foreman(String dimension, String id) {
    return "Lamps|Leading|1|M1|Foreman|"
        + dimension
        + "||||||https://example.org/lamps/lead/m1.html|lamps|lead|management|m1|"
        + id
        + "|";
  }

  private static List<String> rows(FrameworkTables tables) {
    List<String> rows = new ArrayList<>();
    PageAddresses addresses = new PageAddresses(tables.site());
    new CriteriaTable(tables.framework(), addresses, row -> rows.add(String.join("|", row.texts())))
        .write();
    return rows;
  }

  @Test
  void theWorkbookHasASheetForEachFamilyAndOneOfAllExpectations() throws Exception {
    ReadWorkbook workbook = workbook(framework);
    assertThat(workbook.names()).containsExactly("Empty", "Lamps", "Expectations");
    assertThat(workbook.rows(2))
        .startsWith(
            List.of("Lamps", "", "", "", "Work", "Work", "", ""),
            List.of("Track", "Grade", "Code", "Level", "Glass", "Light", "People", "Unused"));
    assertThat(workbook.rows(2).get(2))
        .startsWith("Craft", "1", "IC1", "Glass cutter")
        .contains("Cuts\nOf every lamp:\n• =Cuts panes.\nAt the kiln\n• Feeds it.");
    assertThat(workbook.sheet(2)).contains("<mergeCell ref=\"E1:F1\"/>");
    assertThat(workbook.rows(3).get(0)).isEqualTo(CriterionColumn.heads());
    assertThat(workbook.rows(3)).hasSize(15);
  }

  @Test
  void whatIsForProgramsIsNotPrinted() throws Exception {
    assertThat(workbook(framework).parts().get("xl/workbook.xml"))
        .contains(">'Lamps'!$A$1:$H$4<", ">'Expectations'!$A$1:$L$15<");
  }

  @Test
  void aColumnIsAsWideAsItsLongestTextNeedsToBeSeen() throws Exception {
    Framework lamps =
        WrittenFramework.ofLamps().level("ic/ic1", 1, "Sees it. ".repeat(120).strip()).read();
    String widths = workbook(lamps).sheet(1);
    assertThat(workbook(framework).sheet(2)).contains("<col min=\"5\" max=\"5\" width=\"30\"");
    assertThat(widths).contains("<col min=\"5\" max=\"5\" width=\"42\"").contains("ht=\"390\"");
  }

  @Test
  void linksAreRelativeWhereTheSitesAddressIsNotKnown() throws Exception {
    assertThat(workbook(framework).links(2))
        .containsExactly(
            "../lamps/index.html",
            "../lamps/dimensions/glass.html",
            "../lamps/dimensions/light.html",
            "../lamps/dimensions/people.html",
            "../lamps/dimensions/unused.html",
            "../lamps/ic/ic1.html",
            "../lamps/lead/m1.html");
    assertThat(workbook(framework).links(3)).contains("../lamps/ic/ic1.html#cuts");
  }

  @Test
  void theCsvFileBeginsWithTheHeadThatImportsKnow() {
    String csv = csv(framework);
    assertThat(csv.lines().findFirst())
        .hasValue(
            "\uFEFFFamily,Track,Grade,Code,Level,Group,Dimension,Topic,Expectation,Details,Examples,"
                + "Tags,Page,Family id,Track id,Track kind,Level id,Dimension id,Expectation id");
    assertThat(csv).contains("\"A round one.\nA square one.\"", ",'=Cuts panes.,");
  }

  @Test
  void aTextThatIsTooLongForACellGoesOnInTheNextRow() throws Exception {
    String text = "A" + "a".repeat(32_767);
    Framework lamps = WrittenFramework.ofLamps().level("ic/ic1", 1, text).read();
    List<List<String>> rows = workbook(lamps).rows(2);
    assertThat(rows).hasSize(4);
    assertThat(rows.get(1).get(8) + rows.get(2).get(8)).isEqualTo(text);
    assertThat(rows.get(1).subList(12, 19)).isEqualTo(rows.get(2).subList(12, 19));
    assertThat(csv(lamps)).contains("," + text + ",");
  }

  @Test
  void moreExpectationsThanASheetHasRowsGoOnInAnother() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    WorkbookWriter writer = new WorkbookWriter(out, "Lanternworks");
    CriteriaSheets sheets = new CriteriaSheets(writer, "All", 3);
    List.of("a", "b", "c").forEach(code -> sheets.add(row(code)));
    writer.end();
    ReadWorkbook workbook = ReadWorkbook.of(out.toByteArray());
    assertThat(workbook.names()).containsExactly("All", "All (2)");
    assertThat(workbook.rows(1)).hasSize(3);
    assertThat(workbook.rows(2).get(0)).isEqualTo(CriterionColumn.heads());
    assertThat(workbook.rows(2).get(1)).contains("c");
  }

  private static CriterionRow row(String code) {
    return CriterionRow.EMPTY.with(CriterionColumn.CODE, code);
  }

  private static ReadWorkbook workbook(Framework framework) throws Exception {
    return ReadWorkbook.of(bytes(new FrameworkTables(framework, WORDS, null)::workbook));
  }

  private static String csv(Framework framework) {
    return new String(bytes(new FrameworkTables(framework, WORDS, null)::csv), UTF_8);
  }

  private static byte[] bytes(Consumer<OutputStream> writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.accept(out);
    return out.toByteArray();
  }
}
