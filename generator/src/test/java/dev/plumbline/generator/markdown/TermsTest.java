package dev.plumbline.generator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.markdown.written.TextRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class TermsTest {
  private final Reader reader = new Reader("scope", "Scope of work", "PR", "C++", "Über", ".NET");

  private String html(String text) {
    return Reader.html(reader.block(text)).replaceAll("</?p>", "");
  }

  @Test
  void aTermIsASlotAndPlainText() {
    Prose prose = reader.inline("The scope grows");

    assertThat(Reader.html(prose)).isEqualTo("The [term 0|scope] grows");
    assertThat(prose.plain()).isEqualTo("The scope grows");
  }

  @Test
  void theFirstLetterMayBeginASentence() {
    assertThat(html("Scope, scope, SCOPE")).isEqualTo("[term 0|Scope], [term 0|scope], SCOPE");
    assertThat(html("über Über")).isEqualTo("[term 4|über] [term 4|Über]");
    assertThat(html("PR pr Pr")).isEqualTo("[term 2|PR] pr Pr");
  }

  @Test
  void onlyWholeWordsAreTerms() {
    assertThat(html("scopes microscope scopeä scope's 2scope"))
        .doesNotContain("scopes]")
        .isEqualTo("scopes microscope scopeä [term 0|scope]&#39;s 2scope");
    assertThat(html("C++, .NET")).isEqualTo("[term 3|C++], [term 5|.NET]");
  }

  @Test
  void theLongestSpellingWinsAlsoOverALineEnd() {
    assertThat(html("scope of work")).isEqualTo("[term 1|scope of work]");
    assertThat(html("the scope\nof work")).isEqualTo("the [term 1|scope of work]");
    assertThat(html("scope of works")).isEqualTo("[term 0|scope] of works");
  }

  @Test
  void linksCodeHeadingsAndAltTextsHaveNone() {
    assertThat(html("[scope](a.md) `scope` ![scope](a.png)"))
        .isEqualTo("[a.md|scope] <code>scope</code> [image a.png|scope]");
    assertThat(html("# scope\n")).isEqualTo("<h4>scope</h4>");
    assertThat(reader.heading("## scope *scope*").text().slots()).isEmpty();
    assertThat(html("*scope*")).isEqualTo("<em>[term 0|scope]</em>");
  }

  @Test
  void aliasesBelongToTheirTerm() {
    Markdown markdown =
        new Markdown(
            List.of(List.of("one"), List.of("two", "second", " ", "one")),
            AudienceNames.ANY,
            TextRule.NONE);

    assertThat(Reader.html(markdown.inline(Reader.text("second one"), new Findings())))
        .isEqualTo("[term 1|second] [term 0|one]");
  }

  @Test
  void itemsHaveTerms() {
    assertThat(Reader.html(reader.items("- Own scope {#a}").get(0).text()))
        .isEqualTo("Own [term 0|scope]");
  }
}
