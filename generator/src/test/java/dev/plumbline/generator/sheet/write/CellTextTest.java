package dev.plumbline.generator.sheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CellTextTest {
  private static final String FULL = "a".repeat(CellText.LIMIT);

  @Test
  void charactersThatNoCellCanHoldAreReplaced() {
    assertThat(CellText.allowed("a\u0000b\u001Bc\uFFFFd\uD800e\uDC00"))
        .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFD");
    assertThat(CellText.allowed("a\tb\rc\nd")).isEqualTo("a b c\nd");
    assertThat(CellText.allowed("Größe 🎡 שלום")).isEqualTo("Größe 🎡 שלום");
  }

  @ParameterizedTest
  @CsvSource({
    "a < b & \"c\" > d, a &lt; b &amp; &quot;c&quot; &gt; d",
    "_x0041_, _x005F_x0041_",
    "_x41_, _x41_",
    "snake_case, snake_case"
  })
  void textIsWrittenSoThatProgramsReadTheSameText(String text, String xml) {
    assertThat(CellText.xml(text)).isEqualTo("<t>" + xml + "</t>");
  }

  @Test
  void spacesAtTheEndsOfAPartAreKept() {
    assertThat(CellText.xml("part of ")).isEqualTo("<t xml:space=\"preserve\">part of </t>");
  }

  @Test
  void aTextThatFitsExactlyIsWhole() {
    assertThat(CellText.fitting(FULL)).isEqualTo(FULL);
    assertThat(CellText.parts(FULL)).containsExactly(FULL);
  }

  @Test
  void aTextThatIsOneTooLongEndsWithAnEllipsis() {
    assertThat(CellText.fitting(FULL + "a")).hasSize(CellText.LIMIT).endsWith("a…");
  }

  @Test
  void aTextThatIsOneTooLongIsInTwoParts() {
    assertThat(CellText.parts(FULL + "b")).containsExactly(FULL, "b");
  }

  @Test
  void noPartEndsWithinACharacter() {
    String text = "a".repeat(CellText.LIMIT - 1) + "🎡";
    assertThat(CellText.parts(text)).containsExactly("a".repeat(CellText.LIMIT - 1), "🎡");
    assertThat(CellText.fitting("a".repeat(CellText.LIMIT - 2) + "🎡b"))
        .isEqualTo("a".repeat(CellText.LIMIT - 2) + "…");
  }
}
