package dev.plumbline.generator.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.ImportRequest;
import dev.plumbline.generator.ImportResult;
import dev.plumbline.generator.ReadFramework;
import dev.plumbline.generator.SheetImport;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.model.Expectation.Entry;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.source.SourceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Published frameworks, laid out as people keep them in spreadsheets, and imported again. */
class CorporaImportTest {
  static final Path CORPORA =
      Path.of(System.getProperty("plumbline.corpora", "../../shared/corpora"));

  @TempDir Path folder;

  static boolean theyAreHere() {
    return Files.isDirectory(CORPORA);
  }

  static Stream<Arguments> everyLayoutOfEach() {
    return Stream.of("dropbox", "ft", "monzo", "engineeringladders", "artsy", "indrive")
        .flatMap(
            name -> Stream.of(LaidOutFramework.values()).map(layout -> Arguments.of(name, layout)));
  }

  @EnabledIf("theyAreHere")
  @ParameterizedTest
  @MethodSource("everyLayoutOfEach")
  void everySentenceComesBackOnItsLevelAndDimension(String name, LaidOutFramework layout)
      throws IOException {
    Framework framework =
        ReadFramework.of(SourceReader.read(CORPORA.resolve(name).resolve("content")).value())
            .value();
    Path file = folder.resolve(layout.file());
    layout.write(framework, file);

    ImportResult result = SheetImport.inMemory(ImportRequest.of(file, folder.resolve("content")));

    assertThat(result.findings()).isEmpty();
    assertThat(result.check().report().findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .isEmpty();
    assertThat(texts(result.check().framework(), LaidOutFramework.ROWS_OF_CRITERIA, true))
        .isEqualTo(texts(framework, layout, false));
    assertThat(result.tally().left()).isEmpty();
  }

  /** The words of each dimension of each level that has any. */
  private static Map<String, String> texts(
      Framework framework, LaidOutFramework layout, boolean withProse) {
    Map<String, String> texts = new TreeMap<>();
    for (Family family : framework.families()) {
      for (Level level : family.levels()) {
        framework
            .vocabulary()
            .dimensions()
            .forEach(
                dimension -> {
                  String words = words(level, dimension.id(), withProse);
                  if (!words.isEmpty()) {
                    texts.put(
                        String.join(
                            " / ",
                            family(framework, level, layout),
                            LaidOutFramework.name(framework, level.ref().track()),
                            level.title(),
                            String.valueOf(level.grade()),
                            dimension.name()),
                        words);
                  }
                });
      }
    }
    return texts;
  }

  /** The name of the family, as far as a name of a sheet has room for it. */
  private static String family(Framework framework, Level level, LaidOutFramework layout) {
    Family family = framework.family(level.ref().family()).orElseThrow();
    return switch (layout) {
      case ROWS_OF_CRITERIA -> family.name();
      case TRACKS_AS_SHEETS -> LaidOutFramework.shortName(framework, family);
      default -> LaidOutFramework.sheetName(family.name());
    };
  }

  /** A sentence of one word comes back as prose. */
  private static String words(Level level, String dimension, boolean withProse) {
    return level.expectation(dimension).stream()
        .flatMap(expectation -> expectation.topics().stream())
        .flatMap(topic -> topic.entries().stream())
        .map(entry -> words(entry, withProse))
        .collect(Collectors.joining(" "))
        .replaceAll("\\u200B", "")
        .replaceAll("\\s+", " ")
        .strip();
  }

  private static String words(Entry entry, boolean withProse) {
    if (entry instanceof Entry.Introduction prose) {
      return withProse ? prose.prose().plain() : "";
    }
    return ((Entry.Asked) entry).criterion().text().plain();
  }
}
