package dev.plumbline.generator.sheet.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FormulaGuardTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "=1+1 | '=1+1",
        "+49 30 | '+49 30",
        "-2 | '-2",
        "@SUM(A1) | '@SUM(A1)",
        "＝1 | '＝1",
        "'=1 | ''=1",
        "~\"=1\"~ | ~\"'=1\"~",
        "~ =1~ | ~ '=1~",
        "~a;=1~ | ~a;'=1~",
        "~a; \"-1~ | ~a; \"'-1~",
        "~=;=~ | ~'=;'=~"
      })
  void whatCouldBeginAFormulaGetsAnApostrophe(String text, String guarded) {
    assertThat(FormulaGuard.guarded(text)).isEqualTo(guarded);
    assertThat(FormulaGuard.unguarded(guarded)).isEqualTo(text);
  }

  @Test
  void lineBreaksBeginCells() {
    assertThat(FormulaGuard.guarded("a\n=1\r\n\t-2")).isEqualTo("a\n'=1\r\n\t'-2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a=b", "well-known", "'tis", "a, -b", "1=1", ";", "x@example.org"})
  void allOtherTextsStayAsTheyAre(String text) {
    assertThat(FormulaGuard.guarded(text)).isEqualTo(text);
    assertThat(FormulaGuard.unguarded(text)).isEqualTo(text);
  }

  @Test
  void everyTextComesBackAsItWas() {
    Random random = new Random(7);
    for (int i = 0; i < 100_000; i++) {
      String text = text(random);
      String guarded = FormulaGuard.guarded(text);
      assertThat(FormulaGuard.unguarded(guarded)).as(text).isEqualTo(text);
      assertThat(guarded).doesNotContainPattern("(^|[;\\n\\r])[\\s\"]*[=+@＝-]");
    }
  }

  private static String text(Random random) {
    String characters = "=+-@＝';\n\r\t \"a,";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(9); i > 0; i--) {
      text.append(characters.charAt(random.nextInt(characters.length())));
    }
    return text.toString();
  }
}
