package dev.plumbline.generator.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.ImportRequest;
import dev.plumbline.generator.ImportResult;
import dev.plumbline.generator.SheetImport;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.sheet.layout.CellTally;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Whatever a sheet looks like, each of its cells is placed or listed, and no word is lost. */
class ContentWordsTest {
  /** Numbers of lists are dropped as other signs of lists are. */
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  /** A row of random texts. */
  record Row(List<String> cells) {}

  @Property(tries = 300, seed = "22", shrinking = ShrinkingMode.OFF)
  void everyCellIsPlacedOrListed(@ForAll("sheets") List<Row> rows) throws IOException {
    Path folder = Files.createTempDirectory("sheet");
    try {
      Path file = folder.resolve("random.xlsx");
      List<String> cells = write(rows, file);

      ImportResult result = SheetImport.inMemory(ImportRequest.of(file, folder.resolve("content")));

      int placed = result.tally().used().values().stream().mapToInt(Integer::intValue).sum();
      assertThat(placed + result.tally().left().size()).isEqualTo(result.tally().all());
      assertThat(result.tally().all()).isEqualTo(cells.size());
      assertThat(result.check().report().findings())
          .filteredOn(finding -> finding.severity() == Severity.ERROR)
          .isEmpty();
      assertThat(words(result)).containsAll(words(String.join(" ", cells)));
    } finally {
      Files.deleteIfExists(folder.resolve("random.xlsx"));
      Files.delete(folder);
    }
  }

  /** The words of all files, of codes that the names of files say, and of all cells listed. */
  private static Set<String> words(ImportResult result) {
    String codes =
        result.check().framework().families().stream()
            .flatMap(family -> family.levels().stream())
            .map(Level::code)
            .collect(Collectors.joining(" ", " ", " "));
    String listed =
        result.tally().left().stream().map(CellTally.Left::text).collect(Collectors.joining(" "));
    // Headings of rows and columns become keys.
    return words(
        String.join(" ", result.files().values()).replace("\\", "")
            + codes
            + listed
            + " level title grade track group dimension code experience notes summary skill"
            + " description");
  }

  private static Set<String> words(String text) {
    return WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .collect(Collectors.toSet());
  }

  private static List<String> write(List<Row> rows, Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Sheet1");
      for (int row = 0; row < rows.size(); row++) {
        List<String> cells = rows.get(row).cells();
        for (int column = 0; column < cells.size(); column++) {
          if (!cells.get(column).isBlank()) {
            sheet.value(row, column, cells.get(column));
            texts.add(cells.get(column));
          }
        }
      }
    }
    return texts;
  }

  @Provide
  Arbitrary<List<Row>> sheets() {
    Arbitrary<String> cells =
        Arbitraries.frequencyOf(
            Tuple.of(6, texts()),
            Tuple.of(3, Arbitraries.of("IC1", "IC2", "M3", "Senior engineer")),
            Tuple.of(2, Arbitraries.of("Level", "Title", "Grade", "Track", "Notes")),
            Tuple.of(2, Arbitraries.of("1", "2", "3", "x", "n/a", "- ", "•")),
            Tuple.of(3, Arbitraries.just("")));
    return cells.list().ofMaxSize(6).map(Row::new).list().ofMinSize(1).ofMaxSize(8);
  }

  private static Arbitrary<String> texts() {
    Arbitrary<String> words =
        Arbitraries.of(
            "Finds", "the", "cause", "*and*", "says_it", "# one", "<!--", "-->", "{#id}", "[a](b)",
            "`code", "1.", "2) ", "\n• ", "\n- ", "\n", "<b>", "&amp;", "\\", "e.g.", ".", ":",
            "日本語", "Ärger", "**", "---", "~~", "|", "://", "@all", "\t", "\u00A0", "'", "\"");
    return words.list().ofMinSize(1).ofMaxSize(9).map(list -> String.join(" ", list));
  }
}
