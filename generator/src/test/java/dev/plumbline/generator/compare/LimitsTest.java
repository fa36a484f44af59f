package dev.plumbline.generator.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LimitsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Plans own work, with guidance. | Plans own work. | with guidance",
        "Plans work with close guidance from a lead | Plans work | with close guidance from a lead",
        "Delivers small projects | Delivers projects | small",
        "Tests small, simple changes when asked | Tests changes | small, simple, when asked",
        "Is beginning to lead reviews | Lead reviews | Is beginning to",
      })
  void aLimitThatAloneWasDroppedIsNamed(String before, String after, String limits) {
    assertThat(dropped("en-GB", before, after)).isEqualTo(limits);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Plans own work with guidance | Plans work of a team",
        "Plans own work with great care | Plans own work",
        "Delivers small projects on time | Delivers projects",
        "Plans own work | Plans own work with guidance",
        "Works with support engineers | Works",
        "Plans own work | Plans own work",
      })
  void anythingElseIsNoDirection(String before, String after) {
    assertThat(dropped("en", before, after)).isNull();
  }

  @Test
  void inOtherLanguagesNothingIsClaimed() {
    assertThat(dropped("de", "Liefert small Projekte", "Liefert Projekte")).isNull();
  }

  private static @Nullable String dropped(String locale, String before, String after) {
    return WordIndex.of(locale, Set.of()).droppedLimits(WordDifference.of(before, after));
  }
}
