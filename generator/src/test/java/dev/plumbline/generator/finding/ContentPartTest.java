package dev.plumbline.generator.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ContentPartTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "families/lamps/ic/ic4.yaml",
        "families/lamps/ic/ic4.yml",
        "families/lamps/ic/IC4.md",
        "families/lamps/ic/ic 4.md",
        "families/Lamps/ic/ic-4.md",
        "families/lamps/ic/ic4"
      })
  void aFileOfAWrongNameIsThePartThatIsMissed(String path) {
    assertThat(ContentPart.of(path)).isEqualTo(ContentPart.of("families/lamps/ic/ic4.md"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "families/lamps/ic/ic5.md",
        "families/lamps/management/ic4.md",
        "families/lamps/ic4.md",
        "families/lamps/ic/ic4.de.md"
      })
  void anotherFileIsAnotherPart(String path) {
    assertThat(ContentPart.of(path)).isNotEqualTo(ContentPart.of("families/lamps/ic/ic4.md"));
  }

  @Test
  void whatIsInAPartIsNamedAsFilesAre() {
    assertThat(ContentPart.of("families").in("Lamps").in("ic").in("ic-4"))
        .isEqualTo(ContentPart.of("families/lamps/ic/ic4.md"));
  }

  @Test
  void aNameOfSignsAloneIsKept() {
    assertThat(ContentPart.of("../..")).isNotEqualTo(ContentPart.of("."));
  }
}
