package dev.plumbline.generator.page.prose;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.site.Words;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of a term in the glossary. */
final class InflectionsTest {
  private final Inflections inflections =
      new Inflections(new Words(Map.of("glossary.endings", "s, es, ies, ed, d, ing")));

  @ParameterizedTest
  @CsvSource({
    "bogies, Bogie",
    "height marks, Height mark",
    "ferries, Ferry",
    "gauging, Gauge",
    "LAPS, lap",
    "hold-messages, Hold message"
  })
  void aPluralOrAnotherEndingIsAForm(String name, String term) {
    assertThat(inflections.isForm(name, term)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"lantern, Lamp", "hold light, Hold message", "leader, Lead", "bogie frame, Bogie"})
  void anotherWordIsNone(String name, String term) {
    assertThat(inflections.isForm(name, term)).isFalse();
  }

  @Test
  void aLongerEndingThatIsNotOfTheLanguageIsNone() {
    assertThat(inflections.isForm("Lampen", "Lamp")).isFalse();
  }
}
