package dev.plumbline.templates;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/** A page in Markdown, as a reader of Markdown understands it. */
record MarkdownPage(Node document) {
  private static final List<org.commonmark.Extension> EXTENSIONS =
      List.of(TablesExtension.create(), StrikethroughExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true).build();

  static MarkdownPage of(String markdown) {
    return new MarkdownPage(PARSER.parse(markdown));
  }

  /** Its words. */
  String text() {
    return Jsoup.parse(HTML.render(document)).text();
  }

  /** The addresses of its links and images. */
  List<String> links() {
    List<String> links = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(Link link) {
            links.add(link.getDestination());
            visitChildren(link);
          }

          @Override
          public void visit(Image image) {
            links.add(image.getDestination());
          }
        });
    return links;
  }

  /** The HTML that it has in it, which a reader would take for HTML. */
  List<String> html() {
    List<String> html = new ArrayList<>();
    document.accept(
        new AbstractVisitor() {
          @Override
          public void visit(HtmlBlock block) {
            html.add(block.getLiteral());
          }

          @Override
          public void visit(HtmlInline inline) {
            html.add(inline.getLiteral());
          }
        });
    return html;
  }
}
