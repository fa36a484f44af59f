package dev.plumbline.generator.inert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Documents that programs read, and that a build may print all the same. */
final class InertDocumentsTest {
  private static final String HOSTILE =
      "##[error]x ##vso[a.b] ##teamcity[c] section_start:1:d \u202E\u200B \uDB40\uDC41 é 👩\u200D🚀";

  @Test
  void programsReadFromInertJsonWhatTheyWouldHaveReadBefore() {
    String inert = InertJson.of(new JsonMapper().writeValueAsString(HOSTILE));

    assertThat(new JsonMapper().readTree(inert).asString()).isEqualTo(HOSTILE);
    assertThat(inert)
        .doesNotContain("##[", "##vso[", "##teamcity[", "section_", "\u202E", "\u200B")
        .contains("\\u202e\\u200b \\udb40\\udc41 é 👩\u200D🚀");
  }

  @Test
  void halfACharacterDoesNotSpoilJson() {
    assertThat(InertJson.of("\"a\uD800b\"")).isEqualTo("\"a\\ufffdb\"");
  }

  @Test
  void inHtmlACommandIsNoneAndIsSeenAllTheSame() {
    assertThat(InertHtml.of("<p title=\"##[error]x\">section_end:1:a</p>"))
        .isEqualTo("<p title=\"&#35;#[error]x\">section&#95;end:1:a</p>");
    assertThat(InertHtml.of("<p>\n  ::error::x</p>")).isEqualTo("<p>\n  &#58;:error::x</p>");
  }

  @Test
  void inHtmlWhatHidesIsSeen() {
    assertThat(InertHtml.of("<p>a\u202Eb</p>")).isEqualTo("<p>a&lt;U+202E&gt;b</p>");
  }

  @Test
  void theStyleOfAThemeIsItsOwn() {
    String style = "<style>\n::selection{color:red}\n</style>";

    assertThat(InertHtml.of(style + "<p>\n::a</p>")).isEqualTo(style + "<p>\n&#58;:a</p>");
  }
}
