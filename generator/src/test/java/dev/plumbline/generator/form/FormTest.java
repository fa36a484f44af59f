package dev.plumbline.generator.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormTest {
  private static final int MANY = 10_000;

  static Stream<String> texts() {
    return Stream.of(
        "\u2022 a\n".repeat(MANY),
        "\u2022 a\n\n".repeat(MANY),
        "- a\n-B\n".repeat(MANY),
        "a\tb\n".repeat(MANY),
        "#".repeat(MANY),
        "##a\n".repeat(MANY),
        "\\".repeat(MANY),
        "{#a ".repeat(MANY),
        "x {#a" + " .b".repeat(MANY),
        "- x {a" + "-b".repeat(MANY) + "}",
        "- {#a}\n".repeat(MANY),
        "a <!-- b\n\nc -->\n\n".repeat(MANY),
        "a\n<!-- b -->\n".repeat(MANY),
        "- a\n<!-- b -->\n".repeat(MANY),
        "{#a} <!-- b ".repeat(MANY),
        "a <!-- b --> ".repeat(MANY),
        "|-".repeat(MANY),
        "a\n|--\n".repeat(MANY),
        "[^a] ".repeat(MANY),
        "[a][".repeat(MANY),
        "- ~~a ".repeat(MANY),
        "- " + "~a~~".repeat(MANY));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noTextTakesLong(String text) {
    long begin = processorTime();
    assertThat(Written.inLevel(text)).isNotNull();
    // Generous: what is meant to be found here would take minutes.
    assertThat(Duration.ofNanos(processorTime() - begin)).isLessThan(Duration.ofSeconds(10));
  }

  /** Of this thread alone: a busy machine makes it no longer. */
  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\n##Systems\n\u2022 One\n\u2022 Two\na\tb\nc\td\n{#a}\n```",
        "    ##Systems\n    \u2022 One\n    a\tb\n    c\td\n    {#a}",
        "`##Systems` `\u2022 One` `{#a}`",
        "<!--\n##Systems\n\u2022 One\na\tb\nc\td\n{#a}\n-\n-->",
      })
  void nothingIsFoundInCodeAndRemarks(String text) {
    assertThat(Written.inPage(text)).isEmpty();
    assertThat(Written.inLevel(text)).isEmpty();
  }
}
