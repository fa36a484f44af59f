package dev.plumbline.generator.inert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class InertMarkdownTest {
  @Test
  void ordinaryWordsStayAsTheyAre() {
    String words = "Glasswork: 90 %, 2-3 weeks (or 7 %) — “so”, she said; A/B; 50 000 €";

    assertThat(InertMarkdown.escape(words)).isEqualTo(words.replace("2-3", "2-\u200B3"));
    assertThat(InertMarkdown.html(words)).isEqualTo(words.replace("2-3", "2-\u200B3"));
  }

  @Test
  void theNameOfACommitIsNoLinkInEitherForm() {
    assertThat(InertMarkdown.escape("a7b8c9d0e1")).isEqualTo("a7b8c9\u200Bd0e1");
    assertThat(InertMarkdown.html("a7b8c9d0e1")).isEqualTo("a7b8c9\u200Bd0e1");
  }

  @Test
  void aCommandIsNoneAndWhatHidesIsSeen() {
    assertThat(InertMarkdown.escape("##[error] \u202E"))
        .isEqualTo("\\<U+0023\\>#\u200B\\[\u200Berror\\] \\<U+202E\\>");
    assertThat(InertMarkdown.code("##[error] \u202E")).isEqualTo("`<U+0023>#[error] <U+202E>`");
    assertThat(InertMarkdown.html("<b>\u202E")).isEqualTo("&lt;b&gt;&lt;U+202E&gt;");
  }
}
