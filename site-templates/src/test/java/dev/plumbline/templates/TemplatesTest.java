package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Limits of what templates may do. */
class TemplatesTest {
  private static final Path FOLDER = Path.of("src/main/resources/dev/plumbline/templates");

  @Test
  void wordsArePrintedByTheTemplatesThatHaveThem() throws Exception {
    Pattern use = Pattern.compile("words\\[\"([^\"]+)\"]");
    Properties words = new Properties();
    try (Reader bundle = Files.newBufferedReader(FOLDER.resolve("words/en.properties"))) {
      words.load(bundle);
    }
    for (Path template : templates()) {
      assertThat(use.matcher(Files.readString(template)).results().map(m -> m.group(1)))
          .as(template.toString())
          .allMatch(words::containsKey);
    }
  }

  @Test
  void templatesOnlyPrintWhatIsReady() throws Exception {
    Pattern banned =
        Pattern.compile(
            "<#assign|<#local|<#global|<#function|\\?(no_esc|eval|interpret|new|api|sort|filter|map"
                + "|string|date|replace|split|join)\\b|shell\\.root|style=\"");
    for (Path template : templates()) {
      assertThat(banned.matcher(Files.readString(template)).results())
          .as(template.toString())
          .isEmpty();
    }
  }

  /** What belongs together comes as one record, so nobody has to count. */
  @Test
  void templatesPrintListsWithoutLookingAtPlacesInThem() throws Exception {
    Pattern banned =
        Pattern.compile(
            "\\?(index|counter|is_first|is_last|has_next|is_(even|odd)_item|item_(parity|cycle)"
                + "|first|last|chunk|seq_\\w+)\\b|\\w\\[\\d+]");
    for (Path template : templates()) {
      assertThat(banned.matcher(Files.readString(template)).results())
          .as(template.toString())
          .isEmpty();
    }
  }

  private static List<Path> templates() throws Exception {
    try (var files = Files.walk(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".ftlh")).toList();
    }
  }
}
