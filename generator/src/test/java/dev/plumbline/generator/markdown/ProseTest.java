package dev.plumbline.generator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProseTest {
  private final Reader reader = new Reader();

  private String html(String text) {
    return Reader.html(reader.block(text));
  }

  @Test
  void oneParagraphIsInline() {
    assertThat(Reader.html(reader.inline("Is *a* **b** ~~c~~ `d`\ne\\\nf")))
        .isEqualTo("Is <em>a</em> <strong>b</strong> <del>c</del> <code>d</code>\ne<br>\nf");
    assertThat(Reader.html(reader.inline("a\n\nb"))).isEqualTo("<p>a</p>\n<p>b</p>");
    assertThat(Reader.html(reader.inline("- a"))).isEqualTo("<ul>\n<li>a</li>\n</ul>");
    assertThat(reader.inline("")).isEqualTo(Prose.EMPTY);
    assertThat(reader.block(" \n ")).isEqualTo(Prose.EMPTY);
  }

  @Test
  void plainIsWithoutMarkup() {
    assertThat(reader.block("# A *b*\n\nc  `d`\ne\n\n- f\n- g\n\n|h|i|\n|-|-|\n|j|k|\n").plain())
        .isEqualTo("A b c d e f g h i j k");
  }

  @Test
  void theMarkupOfTextIsEscaped() {
    assertThat(html("a < b & \"c\" 'd' &lt;"))
        .isEqualTo("<p>a &lt; b &amp; &quot;c&quot; &#39;d&#39; &lt;</p>");
    assertThat(html("`<script>`")).isEqualTo("<p><code>&lt;script&gt;</code></p>");
  }

  @Test
  void rawHtmlIsShownAndReported() {
    assertThat(html("a <b>c</b>\n\n<script>x</script>"))
        .isEqualTo("<p>a &lt;b&gt;c&lt;/b&gt;</p>\n<p>&lt;script&gt;x&lt;/script&gt;</p>");
    assertThat(reader.found()).containsExactly("1:3 raw-html", "1:7 raw-html", "3:1 raw-html");
    assertThat(reader.findings().get(0).hint()).contains("**text**");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NOTE", "tip", "Important", "WARNING", "CAUTION"})
  void alertsHaveALabel(String kind) {
    String lower = kind.toLowerCase(java.util.Locale.ROOT);

    assertThat(html("> [!" + kind + "]\n> Text\n> more\n>\n> - x"))
        .isEqualTo(
            "<div class=\"alert alert-"
                + lower
                + "\" role=\"note\">\n<p class=\"alert-label\">[word alert."
                + lower
                + "]</p>\n<p>Text\nmore</p>\n<ul>\n<li>x</li>\n</ul>\n</div>");
  }

  @Test
  void otherQuotesAreQuotes() {
    assertThat(html("> [!NOTE] x")).isEqualTo("<blockquote>\n<p>[!NOTE] x</p>\n</blockquote>");
    assertThat(html("> [!OTHER]\n> x")).startsWith("<blockquote>");
    assertThat(html("> [!NOTE]\n>\n> x"))
        .isEqualTo(
            "<div class=\"alert alert-note\" role=\"note\">\n"
                + "<p class=\"alert-label\">[word alert.note]</p>\n<p>x</p>\n</div>");
  }

  @Test
  void tablesAlignByClass() {
    assertThat(html("| a | b |\n|:-:|--:|\n| *c* | d \\| e |\n"))
        .isEqualTo(
            "<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"[word prose.table]\"><table>\n<thead>\n<tr><th scope=\"col\" class=\"align-center\">a</th>"
                + "<th scope=\"col\" class=\"align-right\">b</th></tr>\n</thead>\n<tbody>\n"
                + "<tr><td class=\"align-center\"><em>c</em></td>"
                + "<td class=\"align-right\">d | e</td></tr>\n</tbody>\n</table></div>");
  }

  @Test
  void taskListsAreDisabledCheckboxes() {
    assertThat(html("- [ ] a\n- [x] b"))
        .isEqualTo(
            "<ul>\n<li class=\"task\"><label><input type=\"checkbox\" disabled> a</label></li>\n"
                + "<li class=\"task\"><label><input type=\"checkbox\" disabled checked> b</label></li>\n</ul>");
  }

  @Test
  void onlyALanguageBecomesAClass() {
    assertThat(html("```java x\na<b\n```"))
        .isEqualTo("<pre><code class=\"language-java\">a&lt;b\n</code></pre>");
    assertThat(html("```\"onclick=x\na\n```")).isEqualTo("<pre><code>a\n</code></pre>");
    assertThat(html("    a\n")).isEqualTo("<pre><code>a\n</code></pre>");
  }

  @Test
  void headingsInBlocksAreLowOnes() {
    assertThat(html("# A {#a}\n\n## B\n\n#### C\n\n---"))
        .isEqualTo("<h4>A</h4>\n<h5>B</h5>\n<h6>C</h6>\n<hr>");
    assertThat(html("> # A")).isEqualTo("<blockquote>\n<h4>A</h4>\n</blockquote>");
  }

  @Test
  void aNulCharacterIsReplaced() {
    assertThat(html("a\0b")).isEqualTo("<p>a\uFFFDb</p>");
  }
}
