package dev.plumbline.generator.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrayAttributesRuleTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          "Finds the cause. {#one-cause}",           1:18
          "Finds {#one-cause .optional} the cause.", 1:7
          "- Finds {.optional} the cause.",          1:9
          "- Finds {#a} {.b}",                       1:9
          "- Finds\n\n  Further. {#a}",              3:12
          "- Finds {#a}\n  goes on",                 1:9
          "## Systems {#a} and tools",               1:12
          "> Finds {#a}",                            1:9
          "| a {#a} |\n|---|",                       1:5
          "{#One_Cause}",                            1:1
          """)
  void attributesCountAtTheEndOfAnItemOrHeadingAlone(String text, String place) {
    assertThat(Written.inPage(text)).containsExactly(place + " stray-attributes");
    assertThat(Written.inLevel(text)).containsExactly(place + " stray-attributes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Finds the cause. {#one-cause .optional}",
        "- Finds {#a} <!-- why -->",
        "- Finds\n  {#a}\n\n  Further.",
        "1. Finds {#a}\n   - Example {#b}",
        "## Systems {#a}",
        "## Systems {#a} ##",
        "Systems {#a}\n---",
        "`{#a}` and ``{.b}``",
        "```\n{#a}\n```",
        "\\{#a}",
        "about {e.g. 3.5} {a, b} {} {#} {. a}",
        "<!-- {#a} -->",
      })
  void theseStandWhereTheyCountOrAreText(String text) {
    assertThat(Written.inPage(text)).isEmpty();
    assertThat(Written.inLevel(text)).isEmpty();
  }

  @Test
  void anIdWithoutItsSignStandsAtTheEndOfAHeadingOrOfALevelsItem() {
    assertThat(Written.inLevel("- Finds the cause. {one-cause}"))
        .containsExactly("1:20 stray-attributes");
    assertThat(Written.inLevel("- Finds\n  the cause {optional}"))
        .containsExactly("2:13 stray-attributes");
    assertThat(Written.inPage("## Systems {systems}")).containsExactly("1:12 stray-attributes");
    assertThat(Written.first("- Finds {one-cause}").hint()).contains("{#one-cause} for an id");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Names it {Team}",
        "- Names it {the team}",
        "- Names it {team} first",
        "- Names it {team}\n  first",
        "- Names it x{team}",
        "- Names it `{team}`",
        "- Names it \\{team}",
        "- Names it {a--b}",
        "Names it {team}",
      })
  void otherWordsInBracesAreText(String text) {
    assertThat(Written.inLevel(text)).isEmpty();
  }

  @Test
  void anItemOfAPageHasNoId() {
    assertThat(Written.inPage("- Names it {team}")).isEmpty();
  }

  @Test
  void whatAnotherRuleExplainsIsNotToldAgain() {
    assertThat(Written.inLevel("\u2022 One {#a}\n\u2022 Two {#b}"))
        .containsExactly("1:1 odd-bullet");
    assertThat(Written.inLevel("##Systems {#a}")).containsExactly("1:1 unspaced-heading");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          - Finds the cause. {#one-cause | 1:20
          - Finds the cause. #one-cause} | 1:20
          - Finds the cause. .optional}  | 1:20
          ## Systems {#systems           | 1:12
          Finds the cause. {.optional    | 1:18
          """)
  void attributesNeedBothBraces(String text, String place) {
    assertThat(Written.inLevel(text)).containsExactly(place + " stray-attributes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- Asks in our channel (#ask-us)",
        "- Asks in #ask-us",
        "- Finds. {#one .optional}",
        "- Uses .net",
        "- Writes { and }",
        "- Writes `{#a`",
      })
  void theseLackNoBrace(String text) {
    assertThat(Written.inLevel(text)).isEmpty();
  }
}
