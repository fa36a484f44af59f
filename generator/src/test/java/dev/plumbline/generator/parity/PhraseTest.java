package dev.plumbline.generator.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhraseTest {
  @Test
  void clausesEndWhereASentencePauses() {
    assertThat(Phrase.clauses("Leads a team; hires, too. And (sometimes) fires!"))
        .containsExactly(
            List.of("leads", "a", "team"),
            List.of("hires", "too"),
            List.of("and"),
            List.of("sometimes"),
            List.of("fires"),
            List.of());
  }

  @Test
  void wordsAreLettersAndDigitsOfAnyScript() {
    assertThat(Phrase.of("People-management, Überblick’s 2½ 𝒜b it's manag*").words())
        .containsExactly("people", "management", "überblick’s", "2½", "𝒜b", "it's", "manag*");
  }
}
