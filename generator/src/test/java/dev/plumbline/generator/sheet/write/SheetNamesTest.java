package dev.plumbline.generator.sheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class SheetNamesTest {
  private final SheetNames names = new SheetNames();

  @Test
  void aNameOf31CharactersIsWholeAndALongerOneIsShortened() {
    assertThat(names.name("a".repeat(31))).isEqualTo("a".repeat(31));
    assertThat(names.name("b".repeat(32))).isEqualTo("b".repeat(30) + "…");
    assertThat(names.name("c".repeat(29) + "🎡cc")).isEqualTo("c".repeat(29) + "…");
  }

  @Test
  void namesThatAreAlikeAreNumberedWhetherOrNotCaseCounts() {
    assertThat(names.name("Lamps")).isEqualTo("Lamps");
    assertThat(names.name("LAMPS")).isEqualTo("LAMPS (2)");
    assertThat(names.name("lamps")).isEqualTo("lamps (3)");
    assertThat(names.name("d".repeat(31))).isEqualTo("d".repeat(31));
    assertThat(names.name("d".repeat(31))).isEqualTo("d".repeat(26) + "… (2)");
  }

  @Test
  void forbiddenCharactersAreReplaced() {
    assertThat(names.name("R&D: [a/b]\\c?*")).isEqualTo("R&D- -a-b--c--");
    assertThat(names.name("'People's'")).isEqualTo("’People’s’");
    assertThat(names.name(" \t\n")).isEqualTo("-");
    assertThat(names.name("History")).isEqualTo("History (2)");
  }
}
