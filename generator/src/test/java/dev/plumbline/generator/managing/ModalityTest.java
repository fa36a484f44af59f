package dev.plumbline.generator.managing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.model.ParitySettings;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ModalityTest {
  private final ManagingLexicon lexicon =
      ManagingLexicon.of("en", ParitySettings.Lexicon.NONE, List.of());

  private Modality of(String text, Addressee addressee) {
    return new ClauseContext(lexicon, Clauses.of(text).get(0), addressee).modality();
  }

  private Modality ofIndividual(String text) {
    return of(text, Addressee.INDIVIDUAL);
  }

  @Test
  void anActIsDeniedWithinFiveWordsOfTheDenial() {
    assertThat(ofIndividual("not one two three four hires").isDenied(5)).isTrue();
    assertThat(ofIndividual("not one two three four five hires").isDenied(6)).isFalse();
  }

  @Test
  void aCommaEndsADenial() {
    assertThat(ofIndividual("not here, hires").isDenied(3)).isFalse();
  }

  @Test
  void whatIndividualsMayDoIsOptionalAndWhatManagersMayDoIsNot() {
    String text = "Optionally manages the team";

    assertThat(ofIndividual(text).isOptional(1)).isTrue();
    assertThat(of(text, Addressee.MANAGER).isOptional(1)).isFalse();
  }

  @Test
  void aPhraseOfTakingPartTakesAnActAwayWhereItEnds() {
    assertThat(ofIndividual("helps to hire").takesAway(0)).isTrue();
    assertThat(ofIndividual("hires people").takesAway(0)).isFalse();
  }
}
