package dev.plumbline.generator.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.Rank;
import dev.plumbline.generator.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every rule is explained to authors, and shown by a case. */
final class FindingsReferenceTest {
  /**
   * A megabyte is no text to keep, {@code SourceReaderTest} makes both its cases; a text that no
   * parser can take is not known, {@code SafeReadingTest} makes one.
   */
  private static final Set<Code> MADE_BY_THEIR_TESTS =
      EnumSet.of(Code.FILE_TOO_LARGE, Code.UNREADABLE_FILE);

  private static final Path REFERENCE = Path.of("../framework-content/reference/findings.md");
  private static final Path CASES = Path.of("src/test/resources/cases");
  private static final List<String> UNDERSTANDING =
      List.of("Files", "YAML", "Headings and attributes", "References");

  private static final Pattern ROW = Pattern.compile("\\| `([a-z0-9-]+)` \\| ([a-z]+) \\|.*");

  @Test
  void everyRuleHasItsRowInOrderAndWithItsSeverity() throws IOException {
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(REFERENCE)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        rows.add(row.group(1) + " " + row.group(2));
      }
    }

    assertThat(rows)
        .isEqualTo(
            Arrays.stream(Code.values()).map(code -> code.id() + " " + severity(code)).toList());
  }

  private static String severity(Code code) {
    return code.isOffAtFirst() ? "off" : code.severity().word();
  }

  /** A code that nobody gives a rank counts as one of meaning, and is never a cause. */
  @Test
  void whatKeepsContentFromBeingUnderstoodRanksBeforeWhatItMeans() throws IOException {
    List<String> late = new ArrayList<>();
    String section = "";
    for (String line : Files.readAllLines(REFERENCE)) {
      Matcher row = ROW.matcher(line);
      section = line.startsWith("## ") ? line.substring(3) : section;
      if (row.matches() && UNDERSTANDING.contains(section)) {
        Code code = Code.of(row.group(1)).orElseThrow();
        Finding finding = Finding.of(code, Place.startOf("a.md"), "", "");
        if (finding.severity() != Severity.NOTE && finding.rank() == Rank.MEANING) {
          late.add(code.id());
        }
      }
    }

    assertThat(late).isEmpty();
  }

  @Test
  void noCellOfARowIsEmpty() throws IOException {
    assertThat(Files.readAllLines(REFERENCE))
        .filteredOn(line -> ROW.matcher(line).matches())
        .allSatisfy(
            line ->
                assertThat(Arrays.stream(line.split("\\|", -1)).skip(1).limit(7))
                    .hasSize(7)
                    .noneMatch(String::isBlank));
  }

  @Test
  void everyRuleHasACase() throws IOException {
    List<String> folders = new ArrayList<>();
    for (String kind : List.of("parse", "check", "parity", "style")) {
      if (Files.isDirectory(CASES.resolve(kind))) {
        try (Stream<Path> found = Files.list(CASES.resolve(kind))) {
          found.map(folder -> folder.getFileName().toString()).forEach(folders::add);
        }
      }
    }

    List<String> without =
        Arrays.stream(Code.values())
            .filter(code -> !MADE_BY_THEIR_TESTS.contains(code))
            .map(Code::id)
            .filter(id -> folders.stream().noneMatch(f -> f.equals(id) || f.startsWith(id + "-")))
            .toList();
    assertThat(without)
        .as("rules without a folder in %s/{parse,check,parity,style}", CASES)
        .isEmpty();
  }
}
