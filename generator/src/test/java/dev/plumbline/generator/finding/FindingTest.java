package dev.plumbline.generator.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class FindingTest {
  private static final String LONG = "n".repeat(66_000);

  @Test
  void aNameOf120CharactersIsQuotedWholeAndALongerOneIsCut() {
    String name = "n".repeat(120);

    assertThat(message('"' + name + "\" is unknown.")).isEqualTo('"' + name + "\" is unknown.");
    assertThat(message('"' + name + "n\" is unknown.")).isEqualTo('"' + name + "…\" is unknown.");
  }

  @Test
  void eachQuotedNameIsCutByItself() {
    assertThat(message("\"" + LONG + "\" (ic/a) is no peer of \"short\", but of \"" + LONG + "\"."))
        .isEqualTo(
            "\""
                + LONG.substring(0, 120)
                + "…\" (ic/a) is no peer of \"short\", but of \""
                + LONG.substring(0, 120)
                + "…\".");
  }

  @Test
  void marksWithinANameDoNotKeepItLong() {
    assertThat(message("\"" + "a\"b".repeat(20_000) + "\" is unknown.")).hasSizeLessThan(150);
    assertThat(message("\"" + "a\" \"".repeat(20_000) + "\" is unknown.")).hasSizeLessThan(2_100);
    assertThat(message("\"" + LONG)).hasSizeLessThan(150);
  }

  @Test
  void noCharacterIsParted() {
    assertThat(message("\"n" + "😀".repeat(100) + "\" is unknown."))
        .isEqualTo("\"n" + "😀".repeat(59) + "…\" is unknown.");
  }

  @Test
  void aHintIsCutLikewise() {
    Finding finding =
        Finding.of(
            Code.UNKNOWN_STAGE,
            Place.startOf("a.md"),
            "Unknown.",
            Nearest.hint(LONG + "x", "Stages", List.of(LONG, "b")));

    assertThat(finding.hint())
        .isEqualTo(
            "did you mean \""
                + LONG.substring(0, 120)
                + "…\"? Stages here: "
                + LONG.substring(0, 120)
                + "…, b.");
  }

  private static String message(String text) {
    return Finding.of(Code.UNKNOWN_STAGE, Place.startOf("a.md"), text, "").message();
  }
}
