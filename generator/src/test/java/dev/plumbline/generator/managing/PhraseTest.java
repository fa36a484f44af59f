package dev.plumbline.generator.managing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {
  @Test
  void wordsAreLettersAndDigitsOfAnyScript() {
    assertThat(Phrase.of("People-management, Überblick 2½ 𝒜b it’s manag*").words())
        .containsExactly("people", "management", "überblick", "2½", "𝒜b", "it's", "manag*");
  }

  @Test
  void ofTwoPhrasesTheLongerOneIsFound() {
    Phrases phrases = new Phrases(List.of(Phrase.of("line"), Phrase.of("line manag*")));
    List<String> text = List.of("a", "line", "manager");

    assertThat(phrases.at(text, 1)).isEqualTo(Phrase.of("line manag*"));
    assertThat(phrases.endingAt(text, 2)).isEqualTo(Phrase.of("line manag*"));
    assertThat(phrases.endingAt(text, 1)).isEqualTo(Phrase.of("line"));
    assertThat(phrases.at(text, 0)).isNull();
  }
}
