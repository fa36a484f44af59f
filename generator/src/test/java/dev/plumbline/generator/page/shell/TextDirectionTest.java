package dev.plumbline.generator.page.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The direction in which a language is written. */
final class TextDirectionTest {
  @Test
  void itDependsOnTheLanguageAndNotOnTheRegion() {
    assertThat(TextDirection.of("ar-EG")).isEqualTo("rtl");
    assertThat(TextDirection.of("HE")).isEqualTo("rtl");
    assertThat(TextDirection.of("en-IL")).isEqualTo("ltr");
    assertThat(TextDirection.of("arn")).isEqualTo("ltr");
  }
}
