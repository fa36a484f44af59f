package dev.plumbline.generator.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.model.ParitySettings;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LexiconTest {
  private static final Lexicon ENGLISH = Lexicon.of("en-GB", ParitySettings.Lexicon.NONE);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Conducts performance reviews for the team.",
        "Has three direct reports.",
        "Line manages up to five engineers.",
        "Takes on line management of a squad.",
        "Manages a team of designers.",
        "Is accountable for headcount and for the people budget.",
        "Helps the team, and is responsible for its hiring decisions.",
        "Owns hiring decisions for the guild.",
        "Promotion decisions are theirs.",
        "Learns quickly; writes performance reviews.",
      })
  void leadingPeopleIsFound(String text) {
    assertThat(ENGLISH.duty(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Takes part in hiring decisions.",
        "Gives evidence for performance reviews of work they have seen.",
        "Advises managers on headcount.",
        "Interviews candidates, and says in the hiring decision what they saw.",
        "Leads without line management.",
        "Has no direct reports.",
        "Prepares for their own performance review.",
        "Manages the release of a new line.",
        "Reports what they find to the pier office.",
        "Works in a multi-disciplinary team.",
        "Asks their line manager for time.",
        "Mentors people who have never led one.",
        "Reviews the performance of a query.",
      })
  void takingPartAndOtherWordsAreNot(String text) {
    assertThat(ENGLISH.duty(text)).isEmpty();
  }

  @Test
  void theOwnersAddAndTakeOut() {
    Lexicon own =
        Lexicon.of(
            "en",
            new ParitySettings.Lexicon(
                List.of("keeps the rota"), List.of(), List.of("watches"), List.of("headcount")));

    assertThat(own.duty("Keeps the rota of the crew.")).contains("keeps the rota");
    assertThat(own.duty("Watches who keeps the rota.")).isEmpty();
    assertThat(own.duty("Answers for the headcount.")).isEmpty();
  }

  @Test
  void aLanguageWithoutALexiconHasOnlyTheOwners() {
    assertThat(Lexicon.of("de", ParitySettings.Lexicon.NONE).isEmpty()).isTrue();
    ParitySettings.Lexicon german =
        new ParitySettings.Lexicon(
            List.of("personalverantwortung"), List.of(), List.of("ohne"), List.of());

    assertThat(Lexicon.of("de", german).duty("Tr\u00e4gt Personalverantwortung.")).isPresent();
    assertThat(Lexicon.of("de", german).duty("F\u00fchrt ohne Personalverantwortung.")).isEmpty();
  }
}
