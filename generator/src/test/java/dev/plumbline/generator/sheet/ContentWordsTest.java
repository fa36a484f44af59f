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
import java.util.Random;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a sheet looks like, each of its cells is placed or listed, and no word is lost. */
class ContentWordsTest {
  private static final int SHEETS = 300;

  private static final List<String> WORDS =
      List.of(
          "Finds", "the", "cause", "*and*", "says_it", "# one", "<!--", "-->", "{#id}", "[a](b)",
          "`code", "1.", "2) ", "\n• ", "\n- ", "\n", "<b>", "&amp;", "\\", "e.g.", ".", ":", "日本語",
          "Ärger", "**", "---", "~~", "|", "://", "@all", "\t", "\u00A0", "'", "\"");

  private static final List<String> LEVELS = List.of("IC1", "IC2", "M3", "Senior engineer");
  private static final List<String> HEADINGS = List.of("Level", "Title", "Grade", "Track", "Notes");
  private static final List<String> OTHERS =
      List.of("1", "2", "3", "x", "n/a", "- ", "•", "", "", "", "", "");

  /** Numbers of lists are dropped as other signs of lists are. */
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  @TempDir private Path folder;

  @Test
  void everyCellIsPlacedOrListed() throws IOException {
    for (int seed = 1; seed <= SHEETS; seed++) {
      try {
        check(sheet(new Random(seed)));
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError("the sheet of seed " + seed, e);
      }
    }
  }

  private void check(List<List<String>> rows) throws IOException {
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

  private static List<String> write(List<List<String>> rows, Path file) throws IOException {
    List<String> texts = new ArrayList<>();
    try (OutputStream out = Files.newOutputStream(file);
        Workbook workbook = new Workbook(out, "Test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("Sheet1");
      for (int row = 0; row < rows.size(); row++) {
        List<String> cells = rows.get(row);
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

  private static List<List<String>> sheet(Random random) {
    return Stream.generate(() -> row(random)).limit(1 + random.nextInt(8)).toList();
  }

  private static List<String> row(Random random) {
    return Stream.generate(() -> cell(random)).limit(random.nextInt(7)).toList();
  }

  private static String cell(Random random) {
    int kind = random.nextInt(16);
    if (kind < 6) {
      return Stream.generate(() -> any(random, WORDS))
          .limit(1 + random.nextInt(9))
          .collect(Collectors.joining(" "));
    }
    return kind < 9 ? any(random, LEVELS) : kind < 11 ? any(random, HEADINGS) : any(random, OTHERS);
  }

  private static String any(Random random, List<String> texts) {
    return texts.get(random.nextInt(texts.size()));
  }
}
