package dev.plumbline.generator.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TabbedTableRuleTest {
  @Test
  void twoLinesAreATableAndOneIsNot() {
    assertThat(Written.inPage("Level\tPay\nIC4\tBand 4")).containsExactly("1:6 tabbed-table");
    assertThat(Written.inPage("Level\tPay")).isEmpty();
    assertThat(Written.inPage("Level\tPay\n\nIC4\tBand 4")).isEmpty();
    assertThat(Written.first("a\tb\nc\td\ne\tf").message()).startsWith("3 lines have tabs");
  }

  @Test
  void itMayStandAfterOtherLinesAndInAnItem() {
    assertThat(Written.inPage("Pay:\nIC4\t1\nIC5\t2\nas agreed"))
        .containsExactly("2:4 tabbed-table");
    assertThat(Written.inPage("- IC4\t1\n  IC5\t2")).containsExactly("1:6 tabbed-table");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```\na\tb\nc\td\n```",
        "\ta\tb\n\tc\td",
        "`a\tb`\n`c\td`",
        "One\t\nTwo\t",
        "One\n\tTwo\n\tThree",
        "| a\t| b |\n|---|---|\n| c\t| d |",
        "-\ta\n-\tb",
      })
  void otherTabsAreNone(String text) {
    assertThat(Written.inLevel(text)).isEmpty();
  }
}
