package dev.plumbline.generator.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.site.SitePath;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MarkdownLinksTest {
  private static final SitePath LEVEL = new SitePath("crew/ic/one.html");
  private static final Set<SitePath> IN_MARKDOWN =
      Set.of(
          LEVEL,
          new SitePath("index.html"),
          new SitePath("crew/index.html"),
          new SitePath("crew/ic/two.html"));

  @ParameterizedTest
  @CsvSource({
    "two.html, two.md, two.md",
    "../../index.html, ../../llms.txt, ../../llms.txt",
    "../index.html, ../index.md, ../index.md",
    "two.html#x, two.html#x, https://example.org/s/crew/ic/two.html#x",
    "#x, one.html#x, https://example.org/s/crew/ic/one.html#x",
    "../matrix.html, ../matrix.html, https://example.org/s/crew/matrix.html",
    "https://other.example/a(b), https://other.example/a%28b%29, https://other.example/a%28b%29",
    "mailto:a@b.example, mailto:a@b.example, mailto:a@b.example"
  })
  void placesAreOnPagesOfHtmlAndWholePagesAreInMarkdown(
      String href, String relative, String whole) {
    assertThat(new MarkdownLinks(LEVEL, IN_MARKDOWN, null).of(href)).isEqualTo(relative);
    assertThat(new MarkdownLinks(LEVEL, IN_MARKDOWN, "https://example.org/s/").of(href))
        .isEqualTo(whole);
  }

  @Test
  void thePageOfAPlaceIsInMarkdown() {
    MarkdownLinks links = new MarkdownLinks(LEVEL, IN_MARKDOWN, null);
    assertThat(links.toPage("two.html#x")).isEqualTo("two.md");
    assertThat(links.html()).isEqualTo("one.html");
  }

  @Test
  void theListOfAllPagesHasWholeAddresses() {
    SitePath home = new SitePath("index.html");
    assertThat(new MarkdownLinks(home, IN_MARKDOWN, "https://example.org/s/").of("crew/index.html"))
        .isEqualTo("https://example.org/s/crew/index.md");
    assertThat(new MarkdownLinks(home, IN_MARKDOWN, null).of("crew/index.html"))
        .isEqualTo("crew/index.md");
  }
}
