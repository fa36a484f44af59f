package dev.plumbline.generator.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnspacedHeadingRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "##Systems",
        "##Systems\n- Finds the cause.",
        "###Systems {#own}",
        "######Systems",
        "##**Systems**",
        "##[Systems](a.md)",
        "##\u201CSystems\u201D",
        "##Ämter",
        "##\u00A0Systems",
        "#\u00A0Systems",
        "##\u202F1. Systems",
      })
  void aSpaceIsMissing(String text) {
    assertThat(Written.inPage(text)).containsExactly("1:1 unspaced-heading");
    assertThat(Written.inLevel(text)).containsExactly("1:1 unspaced-heading");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Systems",
        "##\tSystems",
        "##",
        "## ",
        "#######Systems",
        "\\##Systems",
        "`##Systems`",
        "```\n##Systems\n```",
        "    ##Systems",
        "Ask in ##Systems",
        "##5 is closed.",
        "#systems is where to ask.",
        "#\u00A0",
      })
  void noHeadingWasMeant(String text) {
    assertThat(Written.inPage(text)).isEmpty();
    assertThat(Written.inLevel(text)).isEmpty();
  }

  @Test
  void oneSignWithoutASpaceIsAHeadingOnlyAloneAndOnALevel() {
    String six = "#Systems of one two three four";

    assertThat(Written.inLevel(six)).containsExactly("1:1 unspaced-heading");
    assertThat(Written.inPage(six)).isEmpty();
    assertThat(Written.inLevel(six + " five")).isEmpty();
    assertThat(Written.inLevel(six + "\ngoes on")).isEmpty();
    assertThat(Written.inLevel("> " + six)).isEmpty();
  }

  @Test
  void itStandsWhereTheLineDoes() {
    assertThat(Written.inPage("Finds\n  ##Systems\n\n- One\n  ##Two"))
        .containsExactly("2:3 unspaced-heading", "5:3 unspaced-heading");
    assertThat(Written.first("##Systems {#own}").message())
        .isEqualTo("\"##Systems {#own}\" is not a heading.");
    assertThat(Written.first("##Systems").hint()).contains("a space after ##");
    assertThat(Written.first("##\u00A0Systems").hint()).contains("a plain space after ##");
  }
}
