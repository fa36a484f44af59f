package dev.plumbline.generator.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.ImportRequest;
import dev.plumbline.generator.ImportResult;
import dev.plumbline.generator.ReadFramework;
import dev.plumbline.generator.SheetImport;
import dev.plumbline.generator.WordKeys;
import dev.plumbline.generator.export.table.FrameworkTables;
import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.model.Framework;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a framework says, its export comes back the same: families, tracks, levels, grades,
 * dimensions and criteria. More seeds: {@code -Dplumbline.round-trips=5000}.
 */
class RoundTripTest {
  private static final int SEEDS = Integer.getInteger("plumbline.round-trips", 200);
  private static final int FROM = Integer.getInteger("plumbline.round-trips.from", 1);

  /** Seeds beyond the first ones that found something. */
  private static final List<Integer> ONCE_WRONG = List.of(1092, 4097);

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"framework.xlsx", "framework.csv"})
  void everyFrameworkComesBackAsItWas(String name) throws IOException {
    IntStream range = IntStream.range(FROM, FROM + SEEDS);
    for (int seed : IntStream.concat(ONCE_WRONG.stream().mapToInt(s -> s), range).toArray()) {
      try {
        check(seed, folder.resolve(name));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("the framework of seed " + seed, e);
      }
    }
  }

  private void check(int seed, Path file) throws IOException {
    Parsed<Framework> written = ReadFramework.of(RandomContent.of(seed));
    assertThat(written.findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .isEmpty();
    Framework framework = written.value();
    FrameworkTables tables = new FrameworkTables(framework, WordKeys.words(), null);
    try (OutputStream out = Files.newOutputStream(file)) {
      if (file.toString().endsWith(".csv")) {
        tables.csv(out);
      } else {
        tables.workbook(out);
      }
    }

    ImportResult result = SheetImport.inMemory(ImportRequest.of(file, folder.resolve("content")));

    assertThat(result.findings()).isEmpty();
    assertThat(result.check().report().findings())
        .filteredOn(finding -> finding.severity() == Severity.ERROR)
        .isEmpty();
    assertThat(TableContents.of(result.check().framework())).isEqualTo(TableContents.of(framework));
  }
}
