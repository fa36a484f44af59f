package dev.plumbline.generator.page.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The first sentence of a text. */
final class FirstSentenceTest {
  @Test
  void itEndsWithTheFirstFullStopThatASpaceFollows() {
    assertThat(FirstSentence.of("Grade 2.5 is rare. It is new.")).isEqualTo("Grade 2.5 is rare.");
    assertThat(FirstSentence.of("Why? Because.")).isEqualTo("Why?");
  }

  @Test
  void aTextWithoutAFullStopIsKeptWhole() {
    assertThat(FirstSentence.of("Checks rides")).isEqualTo("Checks rides");
    assertThat(FirstSentence.of("")).isEmpty();
  }

  @Test
  void aLongSentenceIsCutBetweenWords() {
    String long180 = "abcdefgh ".repeat(19) + "abcdefghi";

    assertThat(FirstSentence.of(long180)).isEqualTo(long180);
    assertThat(FirstSentence.of(long180 + "j")).isEqualTo("abcdefgh ".repeat(19).strip() + "…");
    assertThat(FirstSentence.of("x".repeat(181))).isEqualTo("x".repeat(180) + "…");
  }
}
