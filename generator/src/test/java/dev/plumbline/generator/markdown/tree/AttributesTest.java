package dev.plumbline.generator.markdown.tree;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.markdown.Document;
import dev.plumbline.generator.markdown.HeadingBlock;
import dev.plumbline.generator.markdown.Item;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.markdown.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttributesTest {
  private final Reader reader = new Reader();

  @Test
  void headingsHaveThem() {
    HeadingBlock heading = reader.heading("## Technical *mastery* {#craft .x audience=hr} ##\n");

    assertThat(heading.level()).isEqualTo(2);
    assertThat(heading.name()).isEqualTo("Technical mastery");
    assertThat(Reader.html(heading.text())).isEqualTo("Technical <em>mastery</em>");
    assertThat(heading.fragment()).isEqualTo("craft");
    assertThat(heading.attributes().audience()).isEqualTo("hr");
    assertThat(heading.attributes().place()).hasToString("a.md:1:24");
    assertThat(heading.place()).hasToString("a.md:1:4");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{#Bad Id}",
        "{#Bad}",
        "{#}",
        "{.}",
        "{#a #b}",
        "{#a--b}",
        "{#a, .b}",
        "{x=y}",
        "{#ä}",
        "{.a b}",
        "{#a.b}"
      })
  void malformedOnesAreReportedAndLoseNoText(String group) {
    Item item = reader.items("- One " + group).get(0);

    assertThat(reader.found()).containsExactly("1:7 bad-attributes");
    assertThat(reader.findings().get(0).hint()).contains("\\{");
    assertThat(item.text().plain()).isEqualTo("One " + group);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{audience: internal}",
        "{audience=}",
        "{audience =internal}",
        "{Audience=internal}",
        "{audience=Internal}",
        "{audience=\"internal\"}",
        "{audience=a audience=b}",
        "{audiences=internal}",
        "{audience internal}",
        "{#Bad audience=internal}",
        "{internal}"
      })
  void anAudienceThatIsNotUnderstoodKeepsEverythingBack(String group) {
    Document document =
        reader.document(
            "## A " + group + "\n\nsecret\n\n- secret\n\n### B\n\nsecret\n\n## C\n\nopen");

    assertThat(document.blocks()).hasSize(2);
    assertThat(reader.items("- secret " + group)).isEmpty();
    assertThat(reader.items("- a\n  - secret " + group).get(0).examples()).isEmpty();
    assertThat(Reader.html(reader.article("# Top\n\nopen\n\n## A " + group + "\n\nsecret")))
        .doesNotContain("secret");
    assertThat(
            reader.block("- secret " + group).isEmpty()
                || !Reader.html(reader.block("- secret " + group)).contains("secret"))
        .isTrue();
    assertThat(reader.found()).isNotEmpty().allMatch(found -> found.endsWith(" bad-attributes"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- secret {audience=internal} more",
        "- secret {audience=internal}\n  more",
        "- secret {audience=internal} {#own}",
        "- **secret {audience=internal}**",
        "- secret https://example.org{audience=internal} x",
        "- secret {audience=internal",
        "- secret {audience=\n  internal} x",
        "- secret\n\n  secret {audience=internal}",
        "- > secret {audience=internal}",
        "- # secret {audience=internal} x",
        "- <div>secret</div> {audience=internal}",
        "- secret {audience=internal} x\n  - secret",
        "- | secret {audience=internal} |\n  |---|\n"
      })
  void anAudienceAtAnotherPlaceOfAnItemKeepsTheItemBack(String text) {
    assertThat(reader.items(text)).isEmpty();
    assertThat(reader.found()).anyMatch(found -> found.endsWith(" misplaced-audience"));
    assertThat(Reader.html(reader.block(text))).doesNotContain("secret");
    assertThat(Reader.html(reader.article(text))).doesNotContain("secret");
  }

  @Test
  void anAudienceOnTheFirstHeadingOfALevelIsMisplaced() {
    Document document = reader.document("# Title {audience=internal}\n\nsecret\n\n## A\n\nsecret");

    assertThat(document.blocks()).isEmpty();
    assertThat(reader.found()).containsExactly("1:9 misplaced-audience");
  }

  @Test
  void anAudienceInProseIsMisplaced() {
    Prose prose =
        reader.block(
            "- open\n- secret {audience=internal}\n  - secret\n\nsecret {audience=hr}\n\nx");

    assertThat(Reader.html(prose)).isEqualTo("<ul>\n<li>open</li>\n</ul>\n<p>x</p>");
    assertThat(prose.plain()).isEqualTo("open x");
    assertThat(reader.found()).containsExactly("2:10 misplaced-audience", "5:8 misplaced-audience");
  }

  @Test
  void anAudienceBelowAnExampleIsMisplaced() {
    Item item = reader.items("- a\n  - b\n    - secret {audience=hr}\n    - c").get(0);

    assertThat(Reader.html(item.examples().get(0).text())).isEqualTo("b\n<ul>\n<li>c</li>\n</ul>");
    assertThat(reader.found()).containsExactly("3:14 misplaced-audience");
  }

  @Test
  void aHeadingInABlockCannotHaveAnAudience() {
    Prose prose = reader.block("# A {audience=hr}\n\nsecret\n\n## B\n\nsecret\n\n# C {#c}\n\nopen");

    assertThat(Reader.html(prose)).isEqualTo("<h4>C</h4>\n<p>open</p>");
    assertThat(reader.found()).containsExactly("1:5 misplaced-audience");
  }

  @Test
  void aParagraphHasNone() {
    assertThat(Reader.html(reader.block("See {#own}"))).isEqualTo("<p>See {#own}</p>");
    assertThat(Reader.html(reader.inline("about {e.g. 3.5}"))).isEqualTo("about {e.g. 3.5}");
    assertThat(reader.found()).isEmpty();
  }

  @Test
  void wordsAboutAnAudienceAreWords() {
    assertThat(Reader.html(reader.inline("Knows {the audience} well")))
        .isEqualTo("Knows {the audience} well");
    assertThat(reader.inline("`{audience=internal}` hides it").plain())
        .isEqualTo("{audience=internal} hides it");
    assertThat(reader.inline("\\{audience=internal} hides it").plain())
        .isEqualTo("{audience=internal} hides it");
    assertThat(reader.found()).isEmpty();
  }
}
