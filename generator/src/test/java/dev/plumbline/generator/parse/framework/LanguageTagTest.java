package dev.plumbline.generator.parse.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "en",
        "de",
        "en-GB",
        "en-gb",
        "EN-us",
        "zh-Hant-TW",
        "es-419",
        "fil",
        "gsw-CH",
        "yue"
      })
  void aLanguageThatThereIsIsKnown(String tag) {
    assertThat(LanguageTag.isKnown(tag)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xx", "qqq", "english", "en_GB", "EN_us", "", "-", "x-own", "und", "eng", "ger", "1.1"
      })
  void whatIsNoTagOfALanguageIsNot(String tag) {
    assertThat(LanguageTag.isKnown(tag)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "english, en",
    "English, en",
    "EN_us, en-US",
    "en_GB, en-GB",
    "en_GB.UTF-8, en-GB",
    "English (UK), en",
    "eng, en",
    "ger, de",
    "deu, de",
    "Deutsch, de",
    "français, fr",
    "Español, es",
    "日本語, ja"
  })
  void whatWasMeantIsNamed(String text, String tag) {
    assertThat(LanguageTag.meantBy(text)).contains(tag);
    assertThat(LanguageTag.isKnown(tag)).isTrue();
  }

  @Test
  void nothingIsGuessedOfWhatIsLikeNoLanguage() {
    assertThat(LanguageTag.meantBy("klingonic")).isEmpty();
    assertThat(LanguageTag.meantBy("")).isEmpty();
  }
}
