package dev.plumbline.generator.sheet.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.ImportRequest;
import dev.plumbline.generator.ImportResult;
import dev.plumbline.generator.ReadFramework;
import dev.plumbline.generator.SheetImport;
import dev.plumbline.generator.WordKeys;
import dev.plumbline.generator.export.table.CriterionColumn;
import dev.plumbline.generator.export.table.FrameworkTables;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.sheet.layout.CellTally;
import dev.plumbline.generator.sheet.read.MarkedText;
import dev.plumbline.generator.sheet.read.Sheet;
import dev.plumbline.generator.sheet.read.SheetCell;
import dev.plumbline.generator.sheet.read.Workbook;
import dev.plumbline.generator.source.SourceReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Plumbline exports comes back as it was. */
class ExportedTableTest {
  @TempDir Path folder;

  static Stream<Path> frameworks() throws IOException {
    Path corpora = Path.of(System.getProperty("plumbline.corpora", "../../shared/corpora"));
    List<Path> found = new ArrayList<>();
    found.add(Path.of("../framework-content/content"));
    if (Files.isDirectory(corpora)) {
      try (Stream<Path> each = Files.list(corpora)) {
        each.map(corpus -> corpus.resolve("content")).sorted().forEach(found::add);
      }
    }
    return found.stream();
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void aWorkbookThatWasExportedComesBackTheSame(Path content) throws IOException {
    Framework framework = ReadFramework.of(SourceReader.read(content).value()).value();
    Path file = folder.resolve("framework.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      new FrameworkTables(framework, WordKeys.words(), null).workbook(out);
    }

    assertThat(described(imported(file))).isEqualTo(described(framework));
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void aTextThatWasExportedComesBackTheSame(Path content) throws IOException {
    Framework framework = ReadFramework.of(SourceReader.read(content).value()).value();
    Path file = folder.resolve("framework.csv");
    try (OutputStream out = Files.newOutputStream(file)) {
      new FrameworkTables(framework, WordKeys.words(), null).csv(out);
    }

    assertThat(described(imported(file))).isEqualTo(described(framework));
  }

  @Test
  void whatOtherSheetsSayBesidesIsLeft() {
    Map<CriterionColumn, String> texts =
        Map.of(
            CriterionColumn.FAMILY, "Design",
            CriterionColumn.FAMILY_ID, "design",
            CriterionColumn.EXPECTATION, "Draws it.");
    List<String> row =
        Stream.of(CriterionColumn.values()).map(c -> texts.getOrDefault(c, "")).toList();
    Workbook workbook =
        new Workbook(
            "framework.xlsx",
            false,
            List.of(
                sheet("Design", List.of("Design"), List.of("Track"), List.of("Deep\n• Draws it.")),
                sheet("Notes", List.of("Talk to Ann"), List.of("Soon")),
                sheet("All", CriterionColumn.heads(), row)));
    CellTally tally = new CellTally(workbook);

    LadderDraft draft = ExportedTable.in(workbook, "Careers", tally).orElseThrow();

    assertThat(tally.left())
        .extracting(left -> left.name() + " " + left.reason())
        .containsExactly(
            "Design!A3 the table of all expectations does not have this: Deep",
            "Notes!A1 the table of all expectations does not have this: Talk to Ann",
            "Notes!A2 the table of all expectations does not have this: Soon");
    assertThat(draft.steps())
        .singleElement()
        .asString()
        .contains("stages", "summaries", "the name");
  }

  @SafeVarargs
  private static Sheet sheet(String name, List<String>... rows) {
    List<SheetCell> cells = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      for (int column = 0; column < rows[row].size(); column++) {
        String text = rows[row].get(column);
        if (!text.isEmpty()) {
          cells.add(new SheetCell(row, column, MarkedText.of(text), "", 0, null));
        }
      }
    }
    return new Sheet(name, cells, List.of());
  }

  private Framework imported(Path file) throws IOException {
    ImportResult result = SheetImport.inMemory(ImportRequest.of(file, folder.resolve("content")));
    assertThat(result.findings()).isEmpty();
    assertThat(result.check().report().findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .isEmpty();
    return result.check().framework();
  }

  /** What has to come back: families, tracks, levels, grades, dimensions, criteria. */
  private static List<String> described(Framework framework) {
    List<String> lines = new ArrayList<>();
    framework.vocabulary().tracks().stream()
        .map(track -> "track " + track.id() + " " + track.name() + " " + track.kind())
        .sorted()
        .forEach(lines::add);
    framework.vocabulary().dimensions().stream()
        .map(dimension -> "dimension " + dimension.id())
        .sorted()
        .forEach(lines::add);
    for (Family family : framework.families()) {
      lines.add("family " + family.id() + " " + family.name());
      family.levels().forEach(level -> describe(family, level, lines));
    }
    return lines;
  }

  private static void describe(Family family, Level level, List<String> lines) {
    lines.add(
        String.join(
            " ",
            "level",
            level.ref().toString(),
            level.title(),
            level.code(),
            String.valueOf(level.grade())));
    family
        .dimensions()
        .forEach(
            dimension -> {
              for (Criterion criterion : level.criteria(dimension.id())) {
                lines.add(
                    dimension.name() + " #" + criterion.id() + " " + criterion.text().plain());
              }
            });
  }
}
