package dev.plumbline.generator.sheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "4",
        "20%",
        "10–15 %",
        "12 people",
        "12 people (with contractors)",
        "3-5 years",
        "3 to 5 years",
        "3 bis 5 Jahre",
        "de 3 à 5 ans",
        "between 3 and 5 years",
        "mindestens 2 Jahre",
        "€ 60k",
        "€60k–80k",
        "60.000 € – 80.000 €",
        "EUR 60k",
        "USD 1,200 a month",
        "2+ reports",
        "up to 40 h/week",
        "> 5 yrs.",
        "50 % of the week"
      })
  void anAmountIsANumberAndWhatIsCounted(String text) {
    assertThat(Numbers.isAmount(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "people",
        "1. Learns the craft",
        "2) Learns it",
        "2nd line support",
        "3D models",
        "5S audits",
        "24/7 support",
        "360° feedback",
        "1:1 meetings",
        "Leads 2 teams",
        "Runs up to 2 teams",
        "2 teams, 1 budget",
        "3 demos. Leads the talk",
        "2 reports a week on the state of the track"
      })
  void aTextWithANumberInItIsNoAmount(String text) {
    assertThat(Numbers.isAmount(text)).isFalse();
  }

  @Test
  void cellsThatSayNothingOrNoneAreAmountsBesideOthersOnly() {
    assertThat(Numbers.areAmounts(List.of("–", "none", "n/a", "3 reports"))).isTrue();
    assertThat(Numbers.areAmounts(List.of("–", "none"))).isFalse();
    assertThat(Numbers.areAmounts(List.of("3 reports", "Leads others."))).isFalse();
  }
}
