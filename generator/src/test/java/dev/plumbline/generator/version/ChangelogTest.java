package dev.plumbline.generator.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.WrittenFramework;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ChangelogTest {
  private static final Changelog CHANGELOG =
      read(
          """
          # Changelog

          All that is worth telling.

          ## [Unreleased]

          Not decided yet.

          ## [1.2.0] - 2026-03-01

          Lamps have a third level.

          ### Why

          Two people outgrew the second.

          ## v1.1.0

          - Wicks are trimmed.

          ## 1.1.0

          Said a second time.

          # Older files

          Lost.
          """);

  @ParameterizedTest
  @ValueSource(strings = {"1.2.0", "v1.2.0", "V1.2.0"})
  void theNotesOfAVersionStandUnderItsHeading(String name) {
    assertThat(CHANGELOG.about(name).plain())
        .contains("Lamps have a third level.", "Two people outgrew the second.")
        .doesNotContain("Not decided yet.", "Wicks are trimmed.");
  }

  @Test
  void headingsBelowTheVersionBelongToItsNotes() {
    assertThat(CHANGELOG.about("1.2.0").parts())
        .extracting(part -> part.heading() == null ? "" : part.heading().text().plain())
        .containsExactly("", "Why");
  }

  @Test
  void whatIsInNoVersionYetHasItsOwnHeading() {
    assertThat(CHANGELOG.about(Changelog.UNRELEASED).plain()).isEqualTo("Not decided yet.");
  }

  @Test
  void ofTwoHeadingsOfOneVersionTheFirstCounts() {
    assertThat(CHANGELOG.about("1.1.0").plain())
        .contains("Wicks are trimmed.")
        .doesNotContain("Said a second time.", "Lost.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.0.0", "changelog", "why", ""})
  void nothingIsToldWhereNoVersionIsMeant(String name) {
    assertThat(CHANGELOG.about(name).isEmpty()).isTrue();
  }

  @Test
  void aFileInAnotherFormTellsNothing() {
    assertThat(read("1.2.0: lamps have a third level.\n").about("1.2.0").isEmpty()).isTrue();
  }

  private static Changelog read(String text) {
    return Changelog.of(WrittenFramework.ofLamps().with("CHANGELOG.md", text).read().changelog());
  }
}
