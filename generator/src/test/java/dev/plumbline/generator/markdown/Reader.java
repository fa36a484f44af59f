package dev.plumbline.generator.markdown;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.markdown.tree.MarkdownText;
import dev.plumbline.generator.markdown.written.TextRule;
import java.util.List;
import java.util.stream.Stream;

/** Reads test texts as a file {@code a.md} and collects what is found. */
public final class Reader {
  private final Markdown markdown;
  private final Findings findings = new Findings();

  public Reader(String... terms) {
    markdown =
        new Markdown(
            List.of(terms).stream().map(List::of).toList(), AudienceNames.ANY, TextRule.NONE);
  }

  public static MarkdownText text(String text) {
    return new MarkdownText(text, MarkdownText.Origin.lines("a.md", 1));
  }

  public Document document(String text) {
    return markdown.document(text(text), findings);
  }

  public Article article(String text) {
    return markdown.article(text(text), findings);
  }

  public Prose block(String text) {
    return markdown.block(text(text), findings);
  }

  public Prose inline(String text) {
    return markdown.inline(text(text), findings);
  }

  /** The items of a text that is one list. */
  public List<Item> items(String text) {
    return ((ListBlock) document(text).blocks().get(0)).readItems(findings);
  }

  public HeadingBlock heading(String text) {
    return (HeadingBlock) document(text).blocks().get(0);
  }

  static List<Article.Heading> headings(Article article) {
    return article.parts().stream().flatMap(part -> Stream.ofNullable(part.heading())).toList();
  }

  /** Each as {@code line:column code}. */
  public List<String> found() {
    return findings.sorted().stream()
        .map(f -> f.place().line() + ":" + f.place().column() + " " + f.code().id())
        .toList();
  }

  public List<Finding> findings() {
    return findings.sorted();
  }

  /** With slots as a reader of tests would write them. */
  public static String html(Prose prose) {
    return prose.html(Reader::slot);
  }

  public static String html(Article article) {
    return String.join(
        "\n",
        article.parts().stream()
            .map(p -> (p.heading() == null ? "" : p.heading().id() + ": ") + html(p.prose()))
            .toList());
  }

  private static String slot(Slot slot) {
    if (slot instanceof Slot.LinkStart link) {
      return "[" + link.target() + (link.title().isEmpty() ? "" : " " + link.title()) + "|";
    }
    if (slot instanceof Slot.Image image) {
      return "[image " + image.target() + "|" + image.alt() + "]";
    }
    if (slot instanceof Slot.Term term) {
      return "[term " + term.term() + "|" + term.text() + "]";
    }
    return slot instanceof Slot.Word word ? "[word " + word.key() + "]" : "]";
  }
}
