package dev.plumbline.generator.markdown.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.markdown.Document;
import dev.plumbline.generator.markdown.HeadingBlock;
import dev.plumbline.generator.markdown.Item;
import dev.plumbline.generator.markdown.ListBlock;
import dev.plumbline.generator.markdown.Reader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A remark leaves a text as it would be without it. */
class RemarksTest {
  private final Reader reader = new Reader();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one\n\n<!-- secret -->\n\ntwo",
        "one\n\n<!--\nsecret\n\n## secret\n\n- secret\n-->\n\ntwo",
        "<!-- secret -->\none\n\ntwo\n\n<!-- secret -->",
        "<!-- secret --> <!-- secret -->\none\n\ntwo",
        "one <!-- secret -->\n\ntwo",
        "one<!-- secret\nsecret -->\n\ntwo",
        "one\n\n   <!-- secret -->\ntwo",
        "one\n\n<!-->\ntwo",
        "one <!--->\n\ntwo",
        "one<!-->\n\ntwo",
        "one\n\n<!--->\ntwo",
        "one\n\n<!-- secret -- > secret -->\ntwo",
      })
  void aBlockOrAPartOfAParagraph(String text) {
    assertThat(Reader.html(reader.block(text))).isEqualTo("<p>one</p>\n<p>two</p>");
    assertThat(reader.block(text).plain()).isEqualTo("one two");
    assertThat(reader.found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "one <!-- secret --> two",
        "one\n<!-- secret -->\ntwo",
        "one\n<!-- secret\nsecret -->\n<!-- secret -->\ntwo",
        "one\n    <!-- secret -->\ntwo",
      })
  void withinAParagraph(String text) {
    assertThat(Reader.html(reader.inline(text)).split("\\s+")).containsExactly("one", "two");
    assertThat(reader.inline(text).plain()).isEqualTo("one two");
    assertThat(reader.found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- one {#a}\n- two {#b}",
        "- one {#a}\n<!-- secret -->\n- two {#b}",
        "- one {#a}\n\n<!--\n\nsecret\n-->\n<!-- secret -->\n\n- two {#b}",
        "- one {#a}\n  <!-- secret -->\n- two {#b}",
        "- one <!-- secret --> {#a}\n- two {#b} <!-- secret -->",
        "- one {#a} <!-- secret\n  secret --> <!-->\n- two {#b}",
        "- <!-- secret -->\n  one {#a}\n- two {#b}",
        "- one\n  <!-- secret -->\n  {#a}\n- two {#b}",
        "<!-- secret -->\n- one {#a}\n- two {#b}",
      })
  void inAListAndAroundItsItems(String text) {
    Document document = reader.document(text);

    assertThat(document.blocks()).hasSize(1);
    List<Item> items = ((ListBlock) document.blocks().get(0)).readItems(new Findings());
    assertThat(items).extracting(item -> item.text().plain()).containsExactly("one", "two");
    assertThat(items).extracting(item -> item.attributes().id()).containsExactly("a", "b");
    assertThat(items).allMatch(item -> item.detail().isEmpty());
    assertThat(reader.found()).isEmpty();
  }

  @Test
  void aListGoesOnOverARemarkOnlyWithTheSameSign() {
    assertThat(Reader.html(reader.block("1. a\n<!-- x -->\n2. b")))
        .isEqualTo("<ol>\n<li>a</li>\n<li>b</li>\n</ol>");
    assertThat(Reader.html(reader.block("- a\n<!-- x -->\n* b")))
        .isEqualTo("<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>");
  }

  @Test
  void anEmptyRemarkKeepsTwoListsApart() {
    assertThat(Reader.html(reader.block("- a\n\n<!-- -->\n\n- b")))
        .isEqualTo("<ul>\n<li>a</li>\n</ul>\n<ul>\n<li>b</li>\n</ul>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Systems <!-- secret --> {#own}",
        "## Systems {#own} <!-- secret -->",
        "## <!-- secret --> Systems {#own}<!-- secret --> <!-- secret -->",
        "Systems {#own} <!-- secret -->\n---",
      })
  void atAHeading(String text) {
    HeadingBlock heading = reader.heading(text);

    assertThat(heading.name()).isEqualTo("Systems");
    assertThat(heading.attributes().id()).isEqualTo("own");
    assertThat(Reader.html(heading.text())).isEqualTo("Systems");
    assertThat(reader.found()).isEmpty();
  }

  @Test
  void inCellsQuotesNotesAndDescriptions() {
    String text =
        "| a <!-- secret --> |\n|---|\n| <!-- secret --> b |\n\n"
            + "> <!-- secret -->\n> [!NOTE] <!-- secret -->\n> c[^1]\n\n"
            + "![d <!-- secret -->](../assets/d.png \"e <!-- secret -->\")"
            + " [f](g.md \"h<!-- secret -->\")\n\n"
            + "[^1]: <!-- secret -->\n    i <!-- secret -->";

    assertThat(Reader.html(reader.article(text))).doesNotContain("secret").contains("alert-note");
    assertThat(reader.article(text).plain()).isEqualTo("a b c d f");
    assertThat(reader.found()).isEmpty();
  }

  @Test
  void anAttributeInOneCountsForNothing() {
    Item item = reader.items("- one <!-- {audience=internal} {#secret} -->").get(0);

    assertThat(item.text().plain()).isEqualTo("one");
    assertThat(item.attributes().id()).isNull();
    assertThat(reader.found()).isEmpty();
  }

  @Test
  void inOtherHtmlItIsLeftOutOfWhatIsShown() {
    assertThat(Reader.html(reader.block("<div><!-- secret -->x</div>")))
        .isEqualTo("<p>&lt;div&gt;x&lt;/div&gt;</p>");
    assertThat(reader.found()).containsExactly("1:1 raw-html");
  }

  @Test
  void inCodeItIsCode() {
    String text =
        "`<!-- a -->`\n\n```\n<!-- b\n```\n\n    <!-- c\n\n| d | e |\n|-|-|\n| `<!-- f` |";

    assertThat(reader.block(text).plain()).isEqualTo("<!-- a --> <!-- b <!-- c d e <!-- f");
    assertThat(reader.inline("a \\<!-- b").plain()).isEqualTo("a <!-- b");
    assertThat(reader.inline("a &lt;!-- b").plain()).isEqualTo("a <!-- b");
    assertThat(reader.inline("a \\\\\\<!-- b").plain()).isEqualTo("a \\<!-- b");
    assertThat(reader.found()).isEmpty();
  }

  @Test
  void whatFollowsOnItsLineIsReadAndReported() {
    List<Item> items = reader.items("- <!-- x --> **one**\n  two {#a}\n- <!--\n  x --> three");

    assertThat(Reader.html(items.get(0).text())).isEqualTo("<strong>one</strong>\ntwo");
    assertThat(items.get(1).text().plain()).isEqualTo("three");
    assertThat(Reader.html(reader.block("<!-- x --> ## A"))).isEqualTo("<h5>A</h5>");
    assertThat(Reader.html(reader.block("<!-- x -->        a"))).isEqualTo("<p>a</p>");
    assertThat(reader.found())
        .containsExactly(
            "1:12 text-after-remark",
            "1:14 text-after-remark",
            "1:19 text-after-remark",
            "4:9 text-after-remark");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          "a\n\n<!-- secret\n\n- secret" | 3:1
          "- a\n\n  <!-- secret\n- b"    | 3:3
          "a <!-- secret\n\nsecret -->"  | 1:3
          "a \\\\<!-- secret"              | 1:5
          "a \\<!-- <!-- secret"          | 1:9
          "- a <!-- secret\n\nsecret"      | 1:5
          "- a <!-- secret"              | 1:5
          "| a <!-- b | c --> |\n|---|---|" | 1:5
          "<div>\n<!-- secret\n</div>"   | 2:1
          "| a |\n|---|\n| b | <!-- secret\nsecret --> |" | 3:7
          "a <!-- secret\n\n- secret\n--> <!--\n\nsecret" | 1:3
          """)
  void withoutItsEndItIsAnErrorWhereItBegins(String text, String place) {
    assertThat(Reader.html(reader.article(text))).doesNotContain("secret");
    assertThat(reader.found()).contains(place + " unclosed-remark");
  }

  @Test
  void withoutItsEndItTakesWhatStandsBeforeTheNextOne() {
    assertThat(reader.article("one <!-- secret\n\nsecret\n\nsecret -->\n\ntwo").plain())
        .isEqualTo("one two");
    assertThat(reader.article("one <!-- secret\n\nsecret\n\nsecret").plain()).isEqualTo("one");
  }

  @Test
  void plainTextsLoseThem() {
    assertThat(Remarks.without("a <!-- b --> c<!--d-->e")).isEqualTo("a  ce");
    assertThat(Remarks.without("a <!--> b <!---> c <!-- -- -->")).isEqualTo("a  b  c ");
    assertThat(Remarks.without("a <!-- b")).isEqualTo("a ");
    assertThat(Remarks.unclosed("a <!-- b --> <!-- c")).isEqualTo(13);
    assertThat(Remarks.unclosed("a <!-- b --> <!-->")).isEqualTo(-1);
  }
}
