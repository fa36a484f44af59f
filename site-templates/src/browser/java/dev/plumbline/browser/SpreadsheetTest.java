package dev.plumbline.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.plumbline.generator.sheet.write.FormulaGuard;
import dev.plumbline.templates.BuiltSite;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The workbook in a real spreadsheet program: each cell is what was written. */
class SpreadsheetTest {
  private static final String WORKBOOK = "exports/framework.xlsx";
  private static final String CSV = "exports/framework.csv";

  private static final List<String> FORMULAS =
      List.of(
          "=1+1",
          "+1",
          "-2+3",
          "@SUM(A1)",
          "=HYPERLINK(\"https://example.org/\")",
          "'=1",
          "a;=1+1",
          "_x003D_1+1",
          "＝1+1");

  private static final String LANTERNWORKS =
      """
      name: Lanternworks
      tracks: [{id: ic, name: Craft, kind: ic}]
      dimensions: [{id: glass, name: Glass}]
      """;

  @TempDir private static Path settings;

  @TempDir private Path folder;

  @BeforeAll
  static void thereIsAProgram() {
    boolean there = Files.isExecutable(LibreOffice.PROGRAM);
    if (System.getenv("CI") == null) {
      Assumptions.assumeTrue(there, "there is no LibreOffice at " + LibreOffice.PROGRAM);
    }
    assertThat(there).as("LibreOffice at %s", LibreOffice.PROGRAM).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"SAMPLE", "SMALL", "HOSTILE"})
  void theProgramShowsEachCellAsItWasWritten(TestSite content) throws Exception {
    BuiltSite site = content.built();
    Map<String, List<List<String>>> written = sheets(requireNonNull(site.files().get(WORKBOOK)));
    assertThat(written).hasSizeGreaterThan(1);

    new LibreOffice(settings)
        .convert(TestSite.FOLDER.resolve(content.folder()).resolve(WORKBOOK), folder);

    for (Map.Entry<String, List<List<String>>> sheet : written.entrySet()) {
      Path shown = folder.resolve("framework-" + sheet.getKey() + ".csv");
      assertThat(rows(Files.readString(shown))).as(sheet.getKey()).isEqualTo(sheet.getValue());
    }
    assertThat(written.get("Expectations"))
        .isEqualTo(rows(site.text(CSV)).stream().map(this::unguarded).toList());
  }

  @Test
  void noTextBecomesAFormulaInEitherFile() throws Exception {
    BuiltSite.of(formulas(), folder.resolve("site"));
    LibreOffice program = new LibreOffice(settings);
    for (String file : List.of(WORKBOOK, CSV)) {
      program.convert(folder.resolve("site").resolve(file), folder);
      String sheet = file.equals(CSV) ? "framework" : "Expectations";
      List<List<String>> shown =
          rows(Files.readString(folder.resolve("framework-" + sheet + ".csv")));
      UnaryOperator<String> read = file.equals(CSV) ? FormulaGuard::unguarded : text -> text;
      assertThat(shown.stream().skip(1).map(row -> read.apply(row.get(8))))
          .as(file)
          .containsExactlyElementsOf(FORMULAS);
    }
  }

  private Path formulas() throws IOException {
    Path content = folder.resolve("content");
    Path level = Files.createDirectories(content.resolve("families/lamps/ic")).resolve("ic1.yaml");
    Files.writeString(content.resolve("framework.yaml"), LANTERNWORKS);
    Files.writeString(content.resolve("families/lamps/family.yaml"), "name: Lamps\n");
    StringBuilder text =
        new StringBuilder("title: One\ngrade: 1\nexpectations:\n  glass:\n    criteria:\n");
    for (String formula : FORMULAS) {
      String escaped = formula.replaceAll("([-+=_*#.@])", "\\\\$1");
      text.append("      - {text: '").append(escaped.replace("'", "''")).append("'}\n");
    }
    Files.writeString(level, text);
    return content;
  }

  private List<String> unguarded(List<String> row) {
    return row.stream().map(FormulaGuard::unguarded).toList();
  }

  /** The texts of the cells of each sheet, row by row, as the workbook has them. */
  private static Map<String, List<List<String>>> sheets(byte[] workbook) throws IOException {
    Map<String, Document> parts = parts(workbook);
    Map<String, List<List<String>>> sheets = new TreeMap<>();
    for (Element sheet : requireNonNull(parts.get("xl/workbook.xml")).select("sheet")) {
      String part = "xl/worksheets/sheet" + sheet.attr("sheetId") + ".xml";
      List<List<String>> rows = new ArrayList<>();
      for (Element row : requireNonNull(parts.get(part)).select("row")) {
        rows.add(trimmed(row.children().stream().map(Element::wholeText).toList()));
      }
      sheets.put(sheet.attr("name"), rows);
    }
    return sheets;
  }

  private static Map<String, Document> parts(byte[] workbook) throws IOException {
    Map<String, Document> parts = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String xml = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        parts.put(entry.getName(), Jsoup.parse(xml, Parser.xmlParser()));
      }
    }
    return parts;
  }

  private static List<List<String>> rows(String csv) {
    return CsvReader.builder().ofCsvRecord(csv.replace("\uFEFF", "")).stream()
        .map(row -> trimmed(row.getFields()))
        .toList();
  }

  /** The cells of a row without empty ones at its end: programs leave them out. */
  private static List<String> trimmed(List<String> row) {
    int end = row.size();
    while (end > 0 && row.get(end - 1).isEmpty()) {
      end--;
    }
    return row.subList(0, end).stream().map(text -> text.replace("_x005F_", "_")).toList();
  }
}
