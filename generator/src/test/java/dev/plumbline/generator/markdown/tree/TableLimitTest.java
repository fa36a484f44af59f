package dev.plumbline.generator.markdown.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.markdown.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableLimitTest {
  private static final String HEAD = "|a".repeat(50) + "|\n" + "|-".repeat(50) + "|\n";
  private static final int ROWS = TableLimit.MOST / 50;

  private static int leftOut(String text) {
    return TableLimit.bounded(text).leftOut();
  }

  @ParameterizedTest
  @ValueSource(strings = {"|b|\n", "|b\n", "b|\n", "| b | c | d |\n", "# b|\n", "\t- |\n", "|b\r"})
  void rowsAreFilledUpToTheHeadAndCountedSo(String row) {
    assertThat(leftOut(HEAD + row.repeat(ROWS - 1))).isZero();
    assertThat(leftOut(HEAD + row.repeat(ROWS))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"> ", "  ", "> > ", "   > "})
  void tablesInQuotesAndListsCountToo(String before) {
    String table = (HEAD + "|b|\n".repeat(ROWS)).replaceAll("(?m)^", before);
    assertThat(leftOut("text\n\n" + table)).isEqualTo(3);
  }

  @Test
  void aWiderTableMayFollowAtOnceInAList() {
    String narrow = "- |a|\n  |-|\n";
    String wide = ("- " + HEAD).replace("\n|-", "\n  |-") + "  |b|\n".repeat(ROWS);
    assertThat(leftOut(narrow + wide)).isEqualTo(1);
  }

  @Test
  void everyEndOfALineCounts() {
    for (String end : new String[] {"\r", "\r\n"}) {
      String table = HEAD + "|b|\n".repeat(ROWS);
      assertThat(leftOut("\n" + table.replace("\n", end))).isEqualTo(2);
    }
  }

  @Test
  void tablesOfOneTextCountTogether() {
    String table = HEAD + "|b|\n".repeat(ROWS / 2 - 1) + "\n";
    assertThat(leftOut(table + table)).isZero();
    assertThat(leftOut("\n" + table + table + table)).isEqualTo(2 * (ROWS / 2 + 2) + 2);
  }

  @Test
  void whatIsNoTableIsNotCounted() {
    String bars = "a | b | c\n".repeat(TableLimit.MOST);
    assertThat(leftOut(bars)).isZero();
    assertThat(leftOut("a\n|-|-|\n" + bars)).isZero();
    assertThat(leftOut("a|b\n---\n" + bars)).isZero();
    assertThat(leftOut("- a\n".repeat(TableLimit.MOST))).isZero();
  }

  @Test
  void whatIsLeftOutIsReplacedByBlanksAndTheRestStandsWhereItStood() {
    String table = HEAD + "|b|\n".repeat(ROWS);
    TableLimit.Bounded bounded = TableLimit.bounded("Before\n\n" + table + "After | it\n\nEnd\n");
    assertThat(bounded.text())
        .hasSize(table.length() + 24)
        .endsWith("\n\nEnd\n")
        .doesNotContain("|");
    assertThat(bounded.text().lines().map(String::strip).filter(line -> !line.isEmpty()))
        .containsExactly("Before", "End");
  }

  @Test
  void theTextWithoutItIsShownAndTheTableReported() {
    Reader reader = new Reader();
    String html =
        Reader.html(reader.block("Before\n\n" + HEAD + "|b|\n".repeat(ROWS) + "\n## *After*"));

    assertThat(html).contains("Before").contains("<em>After</em>").doesNotContain("<table");
    assertThat(reader.found()).containsExactly("3:1 table-too-large");
  }
}
