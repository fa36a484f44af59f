package dev.plumbline.generator.inert;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class MarkdownTextTest {
  @Test
  void ordinaryWordsStayAsTheyAre() {
    String words = "Glasswork: 90 %, 2-3 weeks (or 7 %) — “so”, she said; A/B; 50 000 €";

    assertThat(MarkdownText.escape(words)).isEqualTo(words.replace("2-3", "2-\u200B3"));
    assertThat(MarkdownText.html(words)).isEqualTo(words.replace("2-3", "2-\u200B3"));
  }

  @Test
  void theNameOfACommitIsNoLinkInEitherForm() {
    assertThat(MarkdownText.escape("a7b8c9d0e1")).isEqualTo("a7b8c9\u200Bd0e1");
    assertThat(MarkdownText.html("a7b8c9d0e1")).isEqualTo("a7b8c9\u200Bd0e1");
  }

  @Test
  void aCommandIsNoneAndWhatHidesIsSeen() {
    assertThat(MarkdownText.escape("##[error] \u202E"))
        .isEqualTo("\\<U+0023\\>#\u200B\\[\u200Berror\\] \\<U+202E\\>");
    assertThat(MarkdownText.code("##[error] \u202E")).isEqualTo("`<U+0023>#[error] <U+202E>`");
    assertThat(MarkdownText.html("<b>\u202E")).isEqualTo("&lt;b&gt;&lt;U+202E&gt;");
  }
}
