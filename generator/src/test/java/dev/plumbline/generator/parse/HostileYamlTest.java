package dev.plumbline.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.plumbline.generator.ProcessorTime;
import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileYamlTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "[",
        "{",
        "- ",
        "? ",
        "&a ",
        "*a ",
        "!",
        "\"",
        "'",
        "|",
        "a: ",
        "\t",
        ":",
        " #a",
        "{a #b, ",
        "- {a: #b}\n"
      })
  void aMillionCharactersOfOneKindEndInFindings(String part) throws IOException {
    String text = part.repeat(1_000_000 / part.length());

    // Generous: what is meant to be found here would take minutes.
    assertThat(ProcessorTime.of(() -> assertThat(findings(text)).isNotEmpty()))
        .isLessThan(Duration.ofSeconds(10));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: \u0000",
        "a: \ud800",
        "\udc00\ud800: b",
        "a: \uffff",
        "\u0007",
        "%YAML 9.9\n---\na: b"
      })
  void charactersThatCannotBePrintedBreakNothing(String text) {
    assertThatCode(() -> findings(text)).doesNotThrowAnyException();
  }

  @Test
  void aliasesOfAliasesAreRefusedAndNotFollowed() {
    String laugh = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]\n";

    assertThat(findings(laugh)).filteredOn(f -> f.code() == Code.YAML_ALIAS).hasSize(9);
  }

  @Test
  void namesThatScriptsKnowAreJustUnknownKeys() {
    assertThat(findings("__proto__: x\nconstructor: y\n"))
        .filteredOn(f -> f.code() == Code.UNKNOWN_KEY)
        .hasSize(2);
  }

  private static List<Finding> findings(String framework) {
    return new Content().with("framework.yaml", framework).read().findings();
  }
}
