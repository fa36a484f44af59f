package dev.plumbline.generator.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class WordsTest {
  private final Words words =
      new Words(
          Map.of(
              "to", "from {0} to {1}, {0}{2}{",
              "code", "a {code} {x} {10}",
              "levels.one", "{0} level of {1}",
              "levels.other", "{0} levels of {1}"));

  @Test
  void argumentsStandWhereTheirNumbersStood() {
    assertThat(words.get("to", "A{1}", 2)).isEqualTo("from A{1} to 2, A{1}{2}{");
  }

  @Test
  void bracesWithoutANumberStayAsTheyAre() {
    assertThat(words.get("code", "A")).isEqualTo("a {code} {x} {10}");
    assertThat(words.get("code")).isEqualTo("a {code} {x} {10}");
  }

  @Test
  void oneThingHasAnotherTextThanNoneOrMany() {
    assertThat(words.count("levels", 1, "Lamps")).isEqualTo("1 level of Lamps");
    assertThat(words.count("levels", 0, "Lamps")).isEqualTo("0 levels of Lamps");
    assertThat(words.count("levels", 1_234, "Lamps")).isEqualTo("1234 levels of Lamps");
  }

  @Test
  void aWordThatTheBundleLacksIsNamed() {
    assertThatThrownBy(() -> words.get("levels.none"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("levels.none");
  }
}
