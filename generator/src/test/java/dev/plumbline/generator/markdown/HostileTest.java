package dev.plumbline.generator.markdown;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.plumbline.generator.ProcessorTime;
import dev.plumbline.generator.finding.Findings;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTest {
  private static final int MANY = 10_000;

  static Stream<String> blocks() {
    return Stream.of(
        ">".repeat(MANY) + " a",
        "> ".repeat(MANY) + " a",
        "- ".repeat(MANY) + " a",
        "1. ".repeat(MANY) + " a",
        everDeeperList(),
        "- x {#a} ".repeat(MANY),
        "|a".repeat(MANY) + "\n" + "|-".repeat(MANY) + "\n",
        table(3000, 50_000),
        table(400, 1_000_000),
        table(2, 1_000_000),
        (table(100, 700) + "\n").repeat(1000),
        quoted(table(3000, 50_000)),
        table(9, 1600).replace("\n", "\r").repeat(100),
        "# a\n".repeat(MANY));
  }

  static Stream<String> emphasis() {
    return Stream.of(
        "*".repeat(MANY) + "a" + "*".repeat(MANY),
        "*a ".repeat(MANY) + "b*".repeat(MANY),
        "**a _b ".repeat(MANY) + "c_ d**".repeat(MANY),
        "*a_ ".repeat(MANY),
        "~~a ".repeat(MANY) + "b~~".repeat(MANY));
  }

  static Stream<String> linksAndNotes() {
    return Stream.of(
        "[".repeat(MANY) + "a",
        "[".repeat(MANY) + "a" + "](b)".repeat(MANY),
        "![".repeat(MANY) + "a" + "](b)".repeat(MANY),
        "![".repeat(MANY) + "a" + "]".repeat(MANY),
        "[^".repeat(MANY),
        "x[^a]".repeat(MANY) + "\n\n[^a]: " + "n ".repeat(MANY),
        chainOfNotes(),
        "https://" + "a.".repeat(MANY),
        "a@".repeat(MANY));
  }

  static Stream<String> signs() {
    return Stream.of(
        "`".repeat(MANY) + "a",
        "{".repeat(MANY),
        "{#a".repeat(MANY),
        "<".repeat(30 * MANY),
        "<a ".repeat(15 * MANY),
        "<a b='>".repeat(5 * MANY),
        "<!--".repeat(MANY),
        "&".repeat(MANY),
        "\\".repeat(MANY));
  }

  /** With a head of so many columns, and so many characters of rows that have one cell each. */
  private static String table(int columns, int length) {
    String head = "|a".repeat(columns) + "\n" + "|:-:".repeat(columns) + "\n";
    return head + "|b\n".repeat(Math.max(0, length - head.length()) / 3);
  }

  private static String quoted(String text) {
    return text.lines().map(line -> "> > " + line + "\n").collect(joining());
  }

  private static String everDeeperList() {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 1000; i++) {
      list.append("  ".repeat(i)).append("- a\n");
    }
    return list.toString();
  }

  private static String chainOfNotes() {
    StringBuilder chain = new StringBuilder("x[^0]\n\n");
    for (int i = 0; i < MANY; i++) {
      chain.append("[^").append(i).append("]: n[^").append(i + 1).append("][^").append(i + 1);
      chain.append("]\n\n");
    }
    return chain.toString();
  }

  @ParameterizedTest
  @MethodSource({"blocks", "emphasis", "linksAndNotes", "signs"})
  void noTextOverflowsOrTakesLong(String text) throws IOException {
    Reader reader = new Reader("scope", "a");

    // Generous: what is meant to be found here would take minutes.
    assertThat(ProcessorTime.of(() -> assertThat(reader.article(text)).isNotNull()))
        .isLessThan(Duration.ofSeconds(10));
    assertThatCode(() -> readAsDocument(reader, text)).doesNotThrowAnyException();
    assertThatCode(() -> reader.inline(text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 5, 10, 49, 50, 51, 100, 400, 3000, 8000})
  void aTableOf50KilobytesMakesLessThan2Megabytes(int columns) throws IOException {
    Reader reader = new Reader();

    assertThat(
            ProcessorTime.of(
                () ->
                    assertThat(Reader.html(reader.block(table(columns, 50_000))))
                        .hasSizeLessThan(2_000_000)))
        .isLessThan(Duration.ofSeconds(5));
    assertThat(reader.found()).containsExactly("1:1 table-too-large");
  }

  private static void readAsDocument(Reader reader, String text) {
    Document document = reader.document(text);
    for (Block block : document.blocks()) {
      if (block instanceof ListBlock list) {
        list.readItems(new Findings());
      }
    }
    document.readArticle(0, document.blocks().size(), new Findings());
  }
}
