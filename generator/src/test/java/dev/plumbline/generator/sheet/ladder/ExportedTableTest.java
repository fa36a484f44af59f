package dev.plumbline.generator.sheet.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.ImportRequest;
import dev.plumbline.generator.ImportResult;
import dev.plumbline.generator.ReadFramework;
import dev.plumbline.generator.SheetImport;
import dev.plumbline.generator.WordKeys;
import dev.plumbline.generator.export.table.FrameworkTables;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.source.SourceReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
