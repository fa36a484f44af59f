package dev.plumbline.generator.semver;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SemanticVersionTest {
  @ParameterizedTest
  @CsvSource({
    "1.9.9, PATCH, 1.9.10",
    "1.9.9, MINOR, 1.10.0",
    "1.9.9, MAJOR, 2.0.0",
    "1.9.9, NONE, 1.9.9",
    "0.4.2, MAJOR, 0.5.0",
    "0.4.2, MINOR, 0.4.3",
    "2.0.0-rc.1, MAJOR, 2.0.0",
    "2.0.1-rc.1, MAJOR, 3.0.0",
    "2.1.0-rc.1, MINOR, 2.1.0",
  })
  void aStepRaisesOneNumberAndResetsTheLowerOnes(String was, VersionStep step, String after) {
    assertThat(version(was).after(step)).hasToString(after);
  }

  @ParameterizedTest
  @CsvSource({"1.2.10, 1.2.9, true", "1.2.9, 1.2.10, false", "2.0.0-rc.1, 2.0.0, true"})
  void aPreReleaseCountsAsTheVersionThatItAnnounces(String one, String other, boolean atLeast) {
    assertThat(version(one).isAtLeast(version(other))).isEqualTo(atLeast);
  }

  @Test
  void otherFormsAreNoSemanticVersions() {
    assertThat(SemanticVersion.of("2026-03")).isEmpty();
    assertThat(SemanticVersion.of("v1.2.3")).isEmpty();
    assertThat(SemanticVersion.of("1.02.3")).isEmpty();
  }

  private static SemanticVersion version(String written) {
    return SemanticVersion.of(written).orElseThrow();
  }
}
