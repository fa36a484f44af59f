package dev.plumbline.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrangeCharactersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "caf\u00C3\u00A9",
        "the team\u00E2\u20AC\u2122s",
        "5\u00C2\u00A0%",
        "\u00EF\u00BB\u00BFtitle",
        "well \u00F0\u0178\u02DC\u20AC done",
        "lost \uFFFD",
      })
  void textOfAnotherCharacterSetIsGarbled(String text) {
    assertThat(codes(text)).containsExactly("garbled-text");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "caf\u00E9, na\u00EFve, \u00C2ge, S\u00C3O, \u201CAMANH\u00C3\u201D, ROM\u00C2\u00BB",
        "\u20AC 60,000 \u2013 \u201Cyes\u201D\u2026",
        "\u00C3o and \u00C2o",
      })
  void lettersWithAccentsAreNot(String text) {
    assertThat(codes(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200B", "\u2060", "\uFEFF", "\u200E", "\u202A", "\u2066", "\u202E"})
  void charactersWithoutAWidthAreHiddenInLatin(String character) {
    assertThat(codes("Sys" + character + "tems")).containsExactly("hidden-character");
  }

  @Test
  void otherScriptsMayNeedThemButNotOverrides() {
    assertThat(codes("\u05E9\u05DC\u200F and \u0E01\u200B\u0E02")).isEmpty();
    assertThat(codes("\u05E9\u05DC\u202E")).containsExactly("hidden-character");
    assertThat(codes("\u0394\u200B\u0416")).containsExactly("hidden-character");
  }

  @Test
  void joinersAndSoftHyphensAreMeant() {
    assertThat(codes("\uD83D\uDC69\u200D\uD83D\uDE80 soft\u00ADly \u00A0 \u200C")).isEmpty();
  }

  @Test
  void theFirstPlaceIsNamedAndTheOthersCounted() {
    Finding one = StrangeCharacters.in("a.md", "one\ntwo \u200Bthree").get(0);
    assertThat(one.place()).hasToString("a.md:2:5");
    assertThat(one.message()).endsWith("(U+200B).");
    Finding three = StrangeCharacters.in("a.md", "\u200B\u200B\n\u200B").get(0);
    assertThat(three.place()).hasToString("a.md:1:1");
    assertThat(three.message()).endsWith(", and 2 more follow.");
    assertThat(StrangeCharacters.in("a.md", "\u202Ea").get(0).message())
        .contains("turns the words after it around");
  }

  private static List<String> codes(String text) {
    return StrangeCharacters.in("a.md", text).stream().map(one -> one.code().toString()).toList();
  }
}
