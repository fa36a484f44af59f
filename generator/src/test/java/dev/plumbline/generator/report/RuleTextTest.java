package dev.plumbline.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Reports and the reference explain a rule in the same words. */
final class RuleTextTest {
  private static final Path REFERENCE = Path.of("../framework-content/reference/findings.md");
  private static final Path TEXTS =
      Path.of("src/main/resources/dev/plumbline/generator/report/rules.properties");
  private static final Pattern ROW =
      Pattern.compile("\\| `([a-z0-9-]+)` \\| [a-z]+ \\| (.*?) \\| (.*?) \\| (.*?) \\| .*");
  private static final String HEAD =
      "# What each rule finds, why it matters and what to do, as"
          + " framework-content/reference/findings.md has it.\n"
          + "# A test compares the two; -Dplumbline.golden.update=true writes this file anew.\n";

  @Test
  void theTextsAreThoseOfTheReference() throws IOException {
    String expected = HEAD + String.join("", entries());
    if (Boolean.getBoolean("plumbline.golden.update")) {
      assertThat(System.getenv("CI")).as("golden files are not updated in CI").isNull();
      Files.writeString(TEXTS, expected);
    }
    assertThat(TEXTS).content().isEqualTo(expected);
  }

  @ParameterizedTest
  @EnumSource
  void everyRuleHasItsText(Code code) {
    assertThat(RuleText.of(code).finds()).isNotBlank();
  }

  @Test
  void aBackslashOfTheReferenceIsKept() {
    assertThat(RuleText.of(Code.BAD_ATTRIBUTES).remedy()).contains("`\\{`");
  }

  private static List<String> entries() throws IOException {
    List<String> entries = new ArrayList<>();
    for (String line : Files.readAllLines(REFERENCE)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        entries.add(entry(row.group(1), "finds", row.group(2)));
        entries.add(entry(row.group(1), "matters", row.group(3)));
        entries.add(entry(row.group(1), "remedy", row.group(4)));
      }
    }
    return entries;
  }

  private static String entry(String code, String name, String text) {
    return String.format(Locale.ROOT, "%s.%s=%s\n", code, name, text.replace("\\", "\\\\"));
  }
}
