package dev.plumbline.generator.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OddBulletRuleTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u2022 Finds the cause.",
        "\u2022\tFinds the cause.",
        "\u2022Finds the cause.",
        "\u2022",
        "\u25AA finds the cause",
        "\u25E6\u00A0Finds",
        "\uF0B7 Finds",
        "\u2022 One\n\u2022 Two\ngoes on\n\u2022 Three",
        "\u2022 One\n\n\u2022 Two\n\n\u2022 Three",
        "\u2013 Finds\n\u2013 Explains",
        "\u2014 Finds\n\n\u2014 Explains",
        "\u00B7 Finds the cause.\n\u00B7 explains it.",
        "\u2212 Finds\n\u2212 Explains",
        "-Finds\n-Explains",
        "-\u00A0Finds\n-\u00A0Explains",
        "*Finds\n*Explains",
        "+Finds\n+Explains",
        "o Finds\no Explains",
        "o\tFinds\no\tExplains",
        "\u2705 Finds\n\u2705 Explains",
        "\u2610 Finds\n\u2610 Explains",
        "1)Finds\n2)Explains",
        "1.Finds\n2.Explains",
        "-Finds\n- Explains",
        "\u2013 Finds\n- Explains",
      })
  void itemsWereMeant(String text) {
    assertThat(Written.inPage(text)).containsExactly("1:1 odd-bullet");
    assertThat(Written.inLevel(text)).containsExactly("1:1 odd-bullet");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Finds\n* Explains\n+ Writes\n1. One\n2) Two",
        "\\-Finds\n\\-Explains",
        "`-Finds`\n`-Explains`",
        "```\n\u2022 Finds\n```",
        "    \u2022 Finds",
        "Finds \u2022 explains \u2022 writes",
        "Moves from Dublin\n\u2013 where others stay \u2013\n\u2013 and back again",
        "Dublin \u00B7 Cork\n\u00B7 Galway\n\u00B7 limerick",
        "*Finds* the cause\n*explains* it",
        "**Finds** the cause\n**Explains** it",
        "-5 degrees\n-7 degrees",
        "+1 from one\n+1 from another",
        "1.5 days\n2.5 days",
        "2024)Finds\n2025)Explains",
        "\u25CF\u25CF\u25CB knows\n\u25CF\u25CB\u25CB learns",
        "o tempo\no lugar",
        "\u00A9 One\n\u00A9 Two",
        "> \u2022 Finds\n> \u2022 Explains",
        "| \u2022 Finds |\n|---|\n| \u2022 Explains |",
        "# \u2022 Finds",
      })
  void noItemsWereMeant(String text) {
    assertThat(Written.inPage(text)).isEmpty();
    assertThat(Written.inLevel(text)).isEmpty();
  }

  /** A level's items are criteria: there one is lost where a page would only look odd. */
  @ParameterizedTest
  @ValueSource(strings = {"-Finds", "\u2013 Finds", "1)Finds", "1.Finds", "-\u00A0Finds"})
  void oneIsEnoughOnALevel(String text) {
    assertThat(Written.inLevel("## Systems\n\n" + text)).containsExactly("3:1 odd-bullet");
    assertThat(Written.inPage("## Systems\n\n" + text)).isEmpty();
    assertThat(Written.inLevel("Knows how to find\n" + text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"*Finds", "+Finds", "o Finds", "\u2705 Finds"})
  void oneOfWhatMayBeAnythingIsNotEnough(String text) {
    assertThat(Written.inLevel("## Systems\n\n" + text)).isEmpty();
  }

  @Test
  void aLineThatAnItemSwallowsIsOne() {
    assertThat(Written.inPage("- Finds the cause.\n-Explains it.\n- Writes"))
        .containsExactly("2:1 odd-bullet");
    assertThat(Written.inPage("- Finds the cause.\n  \u2013 Explains it."))
        .containsExactly("2:3 odd-bullet");
    assertThat(Written.inPage("- Works with others\n  \u2013 and asks.")).isEmpty();
    assertThat(Written.inPage("- \u2022 Finds")).containsExactly("1:3 odd-bullet");
  }

  @Test
  void aDashAfterAQuoteNamesItsAuthor() {
    assertThat(Written.inLevel("> Measure twice.\n\n\u2014 Ada Lovelace")).isEmpty();
    assertThat(Written.inLevel("Measure twice.\n\n\u2014 Ada Lovelace"))
        .containsExactly("3:1 odd-bullet");
  }

  @Test
  void eachListIsToldOnceAndCounted() {
    assertThat(Written.first("\u2022 One {#a}\n\u2022 Two {#b}\n\nx").message())
        .isEqualTo("2 lines start with \"\u2022\", which does not make them a list.");
    assertThat(Written.first("1)One").message())
        .isEqualTo("This line starts with \"1)\", which does not make it a list item.");
    assertThat(Written.inPage("\u2022 One\n\u25E6 Two\n\nx\n\n\u2022 Three"))
        .containsExactly("1:1 odd-bullet", "2:1 odd-bullet", "6:1 odd-bullet");
  }
}
