package dev.plumbline.generator.markdown.restored;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.markdown.Markup;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RestoredMarkdownTest {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), StrikethroughExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer HTML =
      HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(false).build();

  private static String html(String markdown) {
    return HTML.render(PARSER.parse(markdown)).strip();
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leads the crew",
        "# not a heading",
        "#hashtag",
        "+ not an item",
        "- not an item",
        "* not an item",
        "1. not an item",
        "12) not an item",
        "2 of 4",
        "2026",
        "---",
        "===",
        "> not a quote",
        "``` not code",
        "~~~ not code",
        "**not bold** _nor this_ ~~nor that~~",
        "[not a link](https://example.org)",
        "![not an image](x.png)",
        "<script>alert(1)</script> &lt; &#35;",
        "a | b",
        "C:\\folder\\",
        "“quoted” – and an emoji 🎢",
        "!"
      })
  void plainTextStaysText(String text) {
    assertThat(html(RestoredMarkdown.ofText(text))).isEqualTo("<p>" + escaped(text) + "</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>One <em>em</em>, <strong>strong</strong> and <del>gone</del>.</p>",
        "<p>One</p>\n<p>Two</p>",
        "<p>A line<br />\nand another</p>",
        "<ul>\n<li>one</li>\n<li>two\n<ul>\n<li>in it</li>\n</ul>\n</li>\n</ul>",
        "<ol start=\"3\">\n<li>three</li>\n<li>four</li>\n</ol>",
        "<ul>\n<li>\n<p>loose</p>\n</li>\n<li>\n<p>list</p>\n</li>\n</ul>",
        "<blockquote>\n<p>quoted</p>\n</blockquote>",
        "<pre><code>a &lt; b\n\n``` c\n</code></pre>",
        "<p>Text with <code>a `b` *c*</code> in it</p>",
        "<h4>Heading # one</h4>",
        "<p>Before</p>\n<hr />\n<p>after</p>",
        "<p>* 1. &lt;b&gt; &amp;lt; [x](y)</p>"
      })
  void structureIsKept(String html) {
    assertThat(html(restored(html))).isEqualTo(html);
  }

  private static String restored(String html) {
    return RestoredMarkdown.ofMarkup(new Markup(html), href -> "to/" + href);
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "<a href=\"x.html\" title=\"T\">x</a> y => [x](to/x.html \"T\") y",
        "Wow!<a href=\"x.html\">x</a> => Wow\\![x](to/x.html)",
        "<img src=\"a.png\" alt=\"A [b]\" loading=\"lazy\"> => ![A \\[b\\]](to/a.png)",
        "A <button type=\"button\" class=\"term\" popovertarget=\"t\">term</button>. => A term.",
        "<label><input type=\"checkbox\" disabled checked> done</label> => [x] done",
        "As said<sup class=\"footnote-ref\"><a href=\"#fn.a.1\">1</a></sup>. => As said\\[1\\].",
        "a <a>b</a> c => a b c",
        "<p>+ a</p> => \\+ a",
        "<div class=\"alert alert-note\" role=\"note\"><p>Note</p></div> => > Note"
      })
  void linksAreRewrittenAndElementsOfPagesAreText(String html, String markdown) {
    assertThat(restored(html)).isEqualTo(markdown);
  }

  @Test
  void aTableIsATable() {
    String html =
        "<div class=\"table\" tabindex=\"0\"><table>\n<thead>\n<tr><th scope=\"col\">A|B</th>"
            + "<th scope=\"col\" class=\"align-right\">C</th></tr>\n</thead>\n<tbody>\n"
            + "<tr><td>1</td><td class=\"align-right\">2</td></tr>\n</tbody>\n</table></div>";
    assertThat(restored(html)).isEqualTo("|A\\|B|C|\n|---|---:|\n|1|2|");
  }

  @Test
  void theWayBackFromAFootnoteIsLeftOut() {
    String html =
        "<ol class=\"footnotes\">\n<li id=\"fn.a.1\">A note. <a href=\"#fnref.a.1\">↩</a></li>\n</ol>";
    assertThat(restored(html)).isEqualTo("1. A note.");
  }
}
