package dev.plumbline.generator.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Findings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each text is read with the word "here" in it, which is looked for in what it says. */
class SourceMapTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = "=>",
      quoteCharacter = '`',
      value = {
        "a here => 1:3",
        "a   here => 1:5",
        "*a* b **here** => 1:9",
        "a\\nb here => 2:3",
        "[a](b.md) here => 1:11",
        "a \\* b here => 1:8",
        "\\*here => 1:3",
        "a &amp; b &lt; here => 1:16",
        "a & b; here => 1:8",
        "a \\\\ here => 1:6",
        "a\\\\\\n  here => 2:3",
        "- a\\n- b here => 2:5",
        "- a\\n\\n  b here => 3:5",
        "> a here => 1:5",
        "|a|b|\\n|-|-|\\n|c|d here| => 3:6",
        "a\\n\\n# a *b* here {#x} => 3:9",
        "![here](a.png) => 1:1",
      })
  void aWordIsFoundWhereItStands(String text, String place) {
    Prose prose = new Reader().block(text.replace("\\n", "\n"));

    assertThat(prose.sourceMap().place(prose.plain().indexOf("here"))).hasToString("a.md:" + place);
  }

  @Test
  void aTermThatGoesOverALineEndIsFollowed() {
    Prose prose = new Reader("peer review", "here").block("a peer\nreview or here");

    assertThat(prose.sourceMap().place(prose.plain().indexOf("review"))).hasToString("a.md:2:1");
    assertThat(prose.sourceMap().place(prose.plain().indexOf("here"))).hasToString("a.md:2:11");
  }

  @Test
  void blocksItemsAndCellsAreParts() {
    assertThat(parts("a *b* c\nd\n\ne\n\n- f `g`\n- h\n\n|i|j|\n|-|-|\n|k|l|\n"))
        .containsExactly("a b c d", "e", "f g", "h", "i", "j", "k", "l");
  }

  @Test
  void fragmentsThatAreJoinedStayParts() {
    Document document = new Reader().document("a b\n\n- c\n\nd");
    Prose joined =
        Prose.join(document.blocks().stream().map(b -> b.readProse(new Findings())).toList());

    assertThat(parts(joined)).containsExactly("a b", "c", "d");
    assertThat(joined.sourceMap().place(joined.plain().indexOf('d'))).hasToString("a.md:5:1");
  }

  @Test
  void codeAndBlockQuotesAreQuoted() {
    Prose prose = new Reader().block("a `b` c\n\n> d\n\n> [!NOTE]\n> e\n\n    f\n\ng");

    assertThat(prose.plain()).isEqualTo("a b c d e f g");
    assertThat(List.of(0, 2, 4, 6, 8, 10, 12).stream().map(prose.sourceMap()::isQuoted).toList())
        .containsExactly(false, true, false, true, false, true, false);
  }

  @Test
  void aLineEndBetweenLinksPartsWords() {
    Prose prose = new Reader().inline("[a](b.md)\n[c](d.md) e");

    assertThat(prose.plain()).isEqualTo("a c e");
    assertThat(prose.sourceMap().place(4)).hasToString("a.md:2:11");
  }

  @Test
  void whatIsWithheldLeavesNoTrace() {
    Prose prose = new Reader().block("a\n\n- b {audience=x}\n- c");

    assertThat(prose.plain()).isEqualTo("a c");
    assertThat(prose.sourceMap().place(2)).hasToString("a.md:4:3");
  }

  private static List<String> parts(String text) {
    return parts(new Reader().block(text));
  }

  private static List<String> parts(Prose prose) {
    List<String> parts = new ArrayList<>();
    String plain = prose.plain();
    int at = 0;
    while (at < plain.length()) {
      int end = prose.sourceMap().endOfPart(at, plain.length());
      parts.add(plain.substring(at, end).strip());
      at = end;
    }
    return parts;
  }
}
