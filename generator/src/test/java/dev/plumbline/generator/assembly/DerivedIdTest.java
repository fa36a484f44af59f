package dev.plumbline.generator.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedIdTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Leads the design of one system and more | leads-the-design-of-one-system",
        "Übt Größe aus | ubt-große-aus",
        "日本語 を 話す | 日本語-を-話す",
        "한국어를 한다 | 한국어를-한다",
        "Don’t panic & don't stop — ever | dont-panic-dont-stop-ever",
        "Works cross-team (often) | works-cross-team-often",
        "— & … | criterion",
        "𝒜 vector | 𝒜-vector"
      })
  void theFirstSixWordsMakeAnId(String text, String id) {
    assertThat(DerivedId.of(text)).isEqualTo(id);
  }
}
