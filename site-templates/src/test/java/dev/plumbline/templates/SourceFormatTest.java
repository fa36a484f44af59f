package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The format of style sheets and scripts, for builds without the formatter too. */
class SourceFormatTest {
  private static final Path THEME = Path.of("src/main/resources/dev/plumbline/templates");
  private static final Path PROBES = Path.of("src/browser/resources/dev/plumbline/browser");
  private static final String LIBRARY = "axe.js";

  /** Pairs of blanks before code, or a line within a comment. */
  private static final Pattern INDENTED =
      Pattern.compile("(?:  )*(?:\\S|\\S.*\\S)?| *\\*(?: .*|/)?");

  @Test
  void noLineIsLongerThan120Characters() throws Exception {
    for (Path file : Stream.concat(sources(THEME), sources(PROBES)).toList()) {
      assertThat(lines(file, line -> line.length() > 120)).as(file.toString()).isEmpty();
    }
  }

  @Test
  void linesAreIndentedByPairsOfBlanks() throws Exception {
    for (Path file : sources(THEME).toList()) {
      assertThat(lines(file, line -> !INDENTED.matcher(line).matches()))
          .as(file.toString())
          .isEmpty();
    }
  }

  @Test
  void noFileHasMoreThan500Lines() throws Exception {
    for (Path file : sources(THEME).toList()) {
      assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(500);
    }
  }

  @Test
  void thePartsOfTheSiteStyleAreThoseThatItImports() throws Exception {
    List<String> imported =
        Pattern.compile("@import \"site/([^\"]+)\";")
            .matcher(Files.readString(THEME.resolve("style/site.css")))
            .results()
            .map(line -> line.group(1))
            .toList();
    assertThat(sources(THEME.resolve("style/site")).map(part -> part.getFileName().toString()))
        .containsExactlyInAnyOrderElementsOf(imported);
  }

  /** Paper overrides every style sheet, whichever is loaded last. */
  @Test
  void onlyPaperOverridesByImportance() throws Exception {
    for (Path file : sources(THEME.resolve("style")).toList()) {
      String css = Files.readString(file);
      if (css.contains("!important")) {
        assertThat(css.indexOf("@media print")).as(file.toString()).isBetween(0, css.indexOf('!'));
      }
    }
  }

  private static List<String> lines(Path file, Predicate<String> wrong) throws Exception {
    return Files.readAllLines(file).stream().filter(wrong).toList();
  }

  private static Stream<Path> sources(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().matches(".*\\.(css|js)"))
          .filter(file -> !file.endsWith(LIBRARY))
          .toList()
          .stream();
    }
  }
}
