package dev.plumbline.generator.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.ImportRequest;
import dev.plumbline.generator.ImportResult;
import dev.plumbline.generator.SheetImport;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.sheet.layout.CellTally;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A sheet as people make it by hand, with tracks and groups in merged cells, lists of all kinds,
 * bold parts, notes, a date, a formula and a hidden sheet. LibreOffice saves it in each format.
 */
class LibreOfficeImportTest {
  private static final Path PROGRAM = Path.of("/usr/bin/soffice");
  private static final Path SHEETS = Path.of("src/test/resources/sheet");

  @TempDir Path folder;

  static boolean itIsInstalled() {
    return Files.isExecutable(PROGRAM);
  }

  @EnabledIf("itIsInstalled")
  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "ods"})
  void aSheetMadeByHandBecomesAFramework(String format) throws Exception {
    Path file = converted("harbour-ladder", format);

    ImportResult result = SheetImport.of(ImportRequest.of(file, folder.resolve("content")));

    assertThat(result.check().report().findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .isEmpty();
    assertThat(result.findings())
        .extracting(finding -> finding.code().id())
        .containsExactlyInAnyOrder("formula", "hidden-cells");
    assertThat(result.tally().left())
        .extracting(CellTally.Left::name)
        .containsExactly("Ride engineering!H7", "Ride engineering!C9", "Drafts!A1", "Drafts!A2");
    assertThat(written()).isEqualTo(Files.readString(SHEETS.resolve("harbour-ladder.txt")));
  }

  /**
   * Tracks that part at a level, weights, totals, counts, hidden parts, a legend, and a sheet that
   * is about something else.
   */
  @EnabledIf("itIsInstalled")
  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "ods"})
  void whatStandsAroundExpectationsIsToldApartFromThem(String format) throws Exception {
    Path file = converted("tidewater-ladder", format);

    ImportResult result = SheetImport.of(ImportRequest.of(file, folder.resolve("content")));

    assertThat(result.check().report().findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .isEmpty();
    assertThat(result.tally().left())
        .extracting(left -> left.name() + " " + left.reason())
        .containsExactlyElementsOf(Files.readAllLines(SHEETS.resolve("tidewater-left.txt")));
    assertThat(result.steps())
        .extracting(step -> step.substring(0, step.indexOf(':')))
        .containsExactly(
            "Tracks", "Titles", "Facts", "Grades", "Peers", "Pay bands", "Career levels");
    assertThat(written()).isEqualTo(Files.readString(SHEETS.resolve("tidewater-ladder.txt")));
  }

  private Path converted(String name, String format) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                PROGRAM.toString(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                format,
                "--outdir",
                folder.toString(),
                SHEETS.resolve(name + ".fods").toAbsolutePath().toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return folder.resolve(name + "." + format);
  }

  /** All content files, one after the other. */
  private String written() throws IOException {
    Path content = folder.resolve("content");
    Map<String, String> texts = new TreeMap<>();
    try (var files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = content.relativize(file).toString().replace('\\', '/');
        if (!path.equals(SheetImport.REPORT)) {
          texts.put(path, Files.readString(file));
        }
      }
    }
    return texts.entrySet().stream()
        .map(text -> "=== " + text.getKey() + "\n" + text.getValue())
        .collect(Collectors.joining("\n"));
  }
}
