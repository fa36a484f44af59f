package dev.plumbline.generator.inert;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class InertTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "a ##[set-output name=x]y|a <U+0023>#[set-output name=x]y",
        "###[group]|#<U+0023>#[group]",
        "##VSO[task.complete result=Failed;]|<U+0023>#VSO[task.complete result=Failed;]",
        "x ##teamcity[buildStop]|x <U+0023>#teamcity[buildStop]",
        "::error file=x::y|<U+003A>:error file=x::y",
        " \u00A0\u3000::stop-commands::z| \u00A0\u3000<U+003A>:stop-commands::z",
        "a section_start:1:b|a section<U+005F>start:1:b",
        "section_ end :1:b|section<U+005F> end :1:b"
      })
  void aCommandOfABuildServerIsNoneAnyMore(String text, String inert) {
    assertThat(InertText.of(text)).isEqualTo(inert);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Heading and ##Word",
        "A class::method, and a :: b",
        "#[x], # #[x], a_section_starter and section_start",
        "Größe, 日本語, עברית, العربية",
        "می\u200Cخواهم",
        "क्\u200Dष",
        "👩🏽\u200D🚀 🏳\uFE0F\u200D🌈 ❤\uFE0F 1\uFE0F\u20E3",
        "<U+202E> is a code"
      })
  void whatIsSeenAndCommandsNobodyStays(String text) {
    assertThat(InertText.of(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x0, 0x7, 0x8, 0xB, 0xD, 0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x34F, 0x61C, 0x115F, 0x180E, 0x200B,
        0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069,
        0x3164, 0xD800, 0xDC00, 0xFE00, 0xFE0F, 0xFEFF, 0xFFA0, 0xFFF9, 0xFFFE, 0x1D173, 0xE0001,
        0xE0041, 0xE01EF
      })
  void whatIsNotSeenIsWrittenByItsCode(int c) {
    String hidden = "a" + Character.toString(c) + "b";

    assertThat(InertText.of(hidden)).isEqualTo(String.format(Locale.ROOT, "a<U+%04X>b", c));
  }

  @Test
  void aTabIsASpaceAndALineEndIsSeen() {
    assertThat(InertText.of("a\tb\r\nc\nd")).isEqualTo("a b<U+000D><U+000A>c<U+000A>d");
  }

  @Test
  void behindAnEmojiOnlyOneSelectorIsNeeded() {
    assertThat(InertText.of("❤\uFE0F\uFE0F\uFE01")).isEqualTo("❤\uFE0F<U+FE0F><U+FE01>");
  }

  @Test
  void whatIsInertStaysTheSame() {
    String once = InertText.of("::a ##[b] section_end:1:c \u202E \u200D ###vso[x]");

    assertThat(InertText.of(once)).isEqualTo(once);
  }

  @Test
  void aPartIsThatOfTheWholeSoThatAPlaceInItCanBePointedAt() {
    String line = "- ##[x] 👩\u200D🚀 \u202Ehere";
    int at = line.indexOf("here");

    assertThat(InertText.part(line, 0, at) + InertText.part(line, at, line.length()))
        .isEqualTo(InertText.of(line));
    assertThat(InertText.part(line, 2, 4)).isEqualTo("<U+0023>#");
  }
}
