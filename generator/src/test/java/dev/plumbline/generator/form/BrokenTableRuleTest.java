package dev.plumbline.generator.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenTableRuleTest {
  @Test
  void aRowOfHyphensThatMakesNoTableIsSeen() {
    assertThat(Written.inPage("| a | b |\n|---|\n| 1 | 2 |")).containsExactly("2:1 broken-table");
    assertThat(Written.inPage("|---|---|\n| 1 | 2 |")).containsExactly("1:1 broken-table");
    assertThat(Written.inLevel("- One\n\n  a | b | c\n  --|--"))
        .containsExactly("4:3 broken-table");
  }

  @Test
  void theMessageCountsTheCells() {
    assertThat(Written.first("| a | b | c |\n|:--|--:|").message()).contains("2 of 3 cells");
    assertThat(Written.first("|---|---|").message()).contains("no row of column names");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "| a | b |\n|---|---|\n| 1 | 2 |",
        "| a |\n|---|",
        "a | b\n--|--",
        "a\n\n---\n\nb",
        "Title\n---",
        "one | two",
        "a - b | c",
        "`|---|---|`",
        "```\n|---|---|\n```",
      })
  void theseAreTablesOrNone(String text) {
    assertThat(Written.inPage(text)).isEmpty();
  }
}
