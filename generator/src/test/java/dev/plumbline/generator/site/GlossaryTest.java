package dev.plumbline.generator.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.WrittenFramework;
import org.junit.jupiter.api.Test;

final class GlossaryTest {
  @Test
  void termsAreNamedByTheirLettersAndDigits() {
    Glossary glossary = glossary("Rolling wave (2nd)", "  Übung / Praxis! ", "図面");

    assertThat(glossary.slugs()).containsExactly("rolling-wave-2nd", "übung-praxis", "図面");
    assertThat(glossary.slug(1)).isEqualTo("übung-praxis");
  }

  @Test
  void termsThatWouldBeNamedAlikeAreNumbered() {
    assertThat(glossary("Lamp", "Lamp!", "(Lamp)").slugs())
        .containsExactly("lamp", "lamp-2", "lamp-3");
  }

  private static Glossary glossary(String... terms) {
    StringBuilder yaml = new StringBuilder();
    for (String term : terms) {
      yaml.append("- {term: \"").append(term).append("\", definition: Something.}\n");
    }
    return new Glossary(
        WrittenFramework.ofLamps().with("glossary.yaml", yaml.toString()).read().glossary());
  }
}
