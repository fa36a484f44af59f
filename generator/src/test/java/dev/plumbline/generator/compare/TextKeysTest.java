package dev.plumbline.generator.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TextKeysTest {
  private final TextKeys english = new TextKeys("en");

  @Test
  void wordsAreInOrderWithoutCaseAccentsAndPunctuation() {
    assertThat(english.of("Runs a caf\u00e9's till, \u2013 alone."))
        .isEqualTo("alone cafes runs till");
  }

  @Test
  void signsBelongToTheWordBeforeThemOrStandAlone() {
    assertThat(english.of("C# > 5+ 20% 3 \u20ac & %")).isEqualTo("% 20% 3 5+ > c# \u20ac");
  }

  @Test
  void lettersOfAnyScriptMakeWords() {
    assertThat(english.of("\u56e2\u961f \ud835\udd39\ud83d\ude80\ud801\udc28x"))
        .isEqualTo("b \u56e2\u961f \ud801\udc28x");
  }

  @Test
  void aTextWithoutWordsIsItsOwnKey() {
    assertThat(english.of("\u2026")).isEqualTo("\u2026");
  }
}
