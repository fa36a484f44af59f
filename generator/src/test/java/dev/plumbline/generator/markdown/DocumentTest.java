package dev.plumbline.generator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.markdown.tree.MarkdownText;
import dev.plumbline.generator.markdown.written.TextRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
  private final Reader reader = new Reader();

  @Test
  void aTextIsHeadingsListsAndProse() {
    Document document =
        reader.document("One.\n\n> Two.\n\n## Craft\n\nThree.\n\n- a\n- b\n\nFour.\n\n### Topic\n");

    assertThat(document.blocks())
        .extracting(block -> block.getClass().getSimpleName() + " " + block.place())
        .containsExactly(
            "ProseBlock a.md:1:1",
            "HeadingBlock a.md:5:4",
            "ProseBlock a.md:7:1",
            "ListBlock a.md:9:1",
            "ProseBlock a.md:12:1",
            "HeadingBlock a.md:14:5");
    assertThat(Reader.html(((ProseBlock) document.blocks().get(0)).prose()))
        .isEqualTo("<p>One.</p>\n<blockquote>\n<p>Two.</p>\n</blockquote>");
  }

  @Test
  void aRunOfBlocksIsAnArticle() {
    Document document =
        reader.document("## Growing\n\na\n\n- b\n\n### C {audience=hr}\n\nd\n\n### E\n");

    Article article = document.readArticle(1, document.blocks().size(), new Findings());

    assertThat(Reader.html(article))
        .isEqualTo("<p>a</p>\n<ul>\n<li>b</li>\n</ul>\nc: <p>d</p>\ne: ");
    assertThat(article.parts())
        .extracting(Article.Part::audience)
        .containsExactly(null, "hr", null);
    assertThat(document.readArticle(0, 0, new Findings())).isEqualTo(Article.EMPTY);
  }

  @Test
  void anArticleHasHeadingsWithFragments() {
    Article article =
        reader.article(
            "Intro\n\n# A b: c_d-e!\n\nx\n\n# A b: c_d-e!\n\n## Über Größe 2 {.x}\n\n## 🎉\n");

    assertThat(Reader.headings(article))
        .extracting(Article.Heading::id)
        .containsExactly("a-b-c_d-e", "a-b-c_d-e-1", "über-größe-2", "section");
    assertThat(Reader.headings(article).get(0).level()).isEqualTo(1);
    assertThat(Reader.headings(article).get(0).place()).hasToString("a.md:3:3");
    assertThat(article.plain()).startsWith("Intro A b: c_d-e! x");
  }

  @Test
  void fragmentsAreUniqueAndAuthorsIdsStay() {
    Article article = reader.article("# foo\n# foo\n# foo-1\n# Bar\n# x {#bar}\n# y {#bar}\n");

    assertThat(Reader.headings(article))
        .extracting(Article.Heading::id)
        .containsExactly("foo", "foo-1", "foo-1-1", "bar-1", "bar", "bar-2");
    assertThat(reader.found()).containsExactly("6:1 duplicate-id");
  }

  @Test
  void placesGoThroughTheOrigin() {
    Findings findings = new Findings();
    MarkdownText.Origin origin = (line, column) -> new Place("f.yaml", line + 10, column + 4);
    Document document =
        new Markdown(List.of(), AudienceNames.ANY, TextRule.NONE)
            .document(
                new MarkdownText("a\n\n- b <i>\n  > [x]()\n\n  | <u> |\n  |--|\n", origin),
                findings);
    ((ListBlock) document.blocks().get(1)).readItems(findings);

    assertThat(findings.sorted())
        .extracting(finding -> finding.place() + " " + finding.code())
        .containsExactly(
            "f.yaml:13:9 raw-html", "f.yaml:14:9 dangerous-link", "f.yaml:16:9 raw-html");
  }

  @Test
  void theSameTextGivesTheSame() {
    String text = "# A\n\nb [c](d.md) <e>\n\n- f {#g}\n";

    assertThat(new Reader().article(text)).isEqualTo(new Reader().article(text));
  }
}
