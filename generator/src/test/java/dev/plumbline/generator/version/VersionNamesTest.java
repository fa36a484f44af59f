package dev.plumbline.generator.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class VersionNamesTest {
  @ParameterizedTest
  @CsvSource({
    "v1.2.0, v*, 1.2.0",
    "release/1.2, release/*, 1.2",
    "lamps-2026, lamps-20[0-9][0-9], 26",
    "vintage, v*, vintage",
    "v1.2.0, v1.2.0, v1.2.0",
    "v, v*, v",
    "1.2.0, *, 1.2.0"
  })
  void aTagIsCalledByItsNumber(String tag, String pattern, String name) {
    assertThat(VersionNames.ofTag(tag, pattern)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "[1.2.0] - 2026-03-01, 1.2.0",
    "v1.2.0, 1.2.0",
    "[Unreleased], Unreleased",
    "1.2.0 (March), 1.2.0",
    "'', ''"
  })
  void aHeadingNamesItsVersionFirst(String heading, String name) {
    assertThat(VersionNames.ofHeading(heading)).isEqualTo(name);
  }
}
