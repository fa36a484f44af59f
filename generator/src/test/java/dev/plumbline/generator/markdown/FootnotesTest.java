package dev.plumbline.generator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FootnotesTest {
  private final Reader reader = new Reader();

  @Test
  void anArticleListsItsNotesAtTheEnd() {
    Article article = reader.article("One[^a].\n\n## B\n\nTwo[^a].\n\n[^a]: The *note*.\n");

    assertThat(Reader.html(article))
        .isEqualTo(
            "<p>One<sup class=\"footnote-ref\" id=\"fnref.a.1.1\">[#fn.a.1.1|1]</sup>.</p>\n"
                + "b: <p>Two<sup class=\"footnote-ref\" id=\"fnref.a.1.1.2\">[#fn.a.1.1|1]</sup>.</p>\n"
                + "<ol class=\"footnotes\">\n<li id=\"fn.a.1.1\">The <em>note</em>."
                + " [#fnref.a.1.1|\u21A9\uFE0E]</li>\n</ol>");
    assertThat(article.plain()).isEqualTo("One. B Two.");
  }

  @Test
  void aNoteOfAPartWithAnAudienceStaysInIt() {
    Article article =
        reader.article(
            "One[^a].\n\n## B {audience=hr}\n\nTwo[^b][^a].\n\n### C\n\nx\n\n[^a]: open\n[^b]: secret\n");

    assertThat(article.parts()).hasSize(3);
    assertThat(Reader.html(article.parts().get(0).prose()))
        .contains("open")
        .doesNotContain("secret");
    assertThat(article.parts().get(1).audience()).isEqualTo("hr");
    assertThat(Reader.html(article.parts().get(2).prose())).contains("open").contains("secret");
  }

  @Test
  void elsewhereANoteStandsInTheText() {
    Prose prose = reader.inline("One[^a], two.\n\n[^a]: The *note*.\n\n    More");

    assertThat(Reader.html(prose))
        .isEqualTo("One<span class=\"footnote\"> (The <em>note</em>. More)</span>, two.");
    assertThat(prose.plain()).isEqualTo("One, two.");
    assertThat(Reader.html(reader.items("- One[^a] {#x}\n\n[^a]: N").get(0).text()))
        .isEqualTo("One<span class=\"footnote\"> (N)</span>");
  }

  @Test
  void anUndefinedNoteIsText() {
    assertThat(Reader.html(reader.inline("One[^a]"))).isEqualTo("One[^a]");
  }

  @Test
  void notesThatReferToEachOtherEnd() {
    String circle = "x[^a]\n\n[^a]: A[^b]\n\n[^b]: B[^a]\n";

    assertThat(Reader.html(reader.inline(circle)))
        .isEqualTo("x<span class=\"footnote\"> (A<span class=\"footnote\"> (B)</span>)</span>");
    assertThat(Reader.html(reader.article(circle))).containsOnlyOnce("<ol").contains("fn.a.1.2");
  }

  @Test
  void aNoteInAHeadingIsNoLink() {
    Article article = reader.article("# a[^n]\n\n[^n]: N");

    assertThat(Reader.html(Reader.headings(article).get(0).text()))
        .isEqualTo("a<sup class=\"footnote-ref\">1</sup>");
    assertThat(Reader.html(article))
        .isEqualTo("a: <ol class=\"footnotes\">\n<li id=\"fn.a.1.1\">N</li>\n</ol>");
  }

  @Test
  void aNoteOfWithheldTextIsWithheld() {
    assertThat(Reader.html(reader.article("a[^n] {audience=x} b\n\nc\n\n[^n]: secret")))
        .isEqualTo("<p>c</p>");
    assertThat(reader.items("- secret[^1]\n\n[^1]: note {audience=internal}")).isEmpty();
    assertThat(Reader.html(reader.article("open[^1]\n\n[^1]: secret {audience=internal}")))
        .contains("open", "id=\"fn.a.1.1\"")
        .doesNotContain("secret");
  }
}
