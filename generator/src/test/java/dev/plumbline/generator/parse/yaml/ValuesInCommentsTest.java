package dev.plumbline.generator.parse.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.parse.Content;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesInCommentsTest {
  private final Findings findings = new Findings();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: #0b6e4f\nb: c\n",
        "a: #0b6e4f",
        "a: #0b6e4f # green\n",
        "a: Engineer #2\n",
        "a: Engineer #2 # really\n",
        "a: 4 #todo\n",
        "a: true #todo\n",
        "a: Engineer of\n  rides #2\n  and boats\n",
        "- #1 of all\n- b\n",
        "- a: #1\n  b: c\n",
        "{a: #0b6e4f, b: c}\n",
        "a: {b: #0b6e4f}\nc: d\n",
        "a: {\n  b: #0b6e4f\n}\n",
        "a: {b: Engineer #2, c: d}\n",
        "a: {b: 4 #todo, c: d}\n",
        "a: {b: \"4\" #todo, c: d}\n",
        "a: {b: {c: d} #todo, e: f}\n",
        "a: [b, #c, d]\n",
        "a: #1: the best\nb: c\n",
        "a: Engineer #2: senior\nb: c\n",
        "{a: b, #c: d, e: f}\n",
        "{#a: b, c: d}\n",
        "[#fff]\n",
        "a: \uF8FE\nb: #c\n"
      })
  void aSignWithoutASpaceBehindItHidesAValue(String text) {
    read(text);

    assertThat(findings.sorted())
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.code()).isEqualTo(Code.VALUE_IN_COMMENT);
              String line = text.lines().toList().get(finding.place().line() - 1);
              assertThat(line.charAt(finding.place().column() - 1)).isEqualTo('#');
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: # a comment\nb: c\n",
        "a: b # a comment\n",
        "a: b #\n",
        "a: b ## a comment\n",
        "#a: b\nc: d\n  #e\n",
        "a: b#c\n",
        "a: 'b #c'\n",
        "a: \"b #c\" #d\n",
        "a: |\n  b #c\n",
        "a: > #b\n  c\n",
        "a: #b\n  c: d\n",
        "a: #b\n  - c\n",
        "a: #b\n- c\n",
        "a: #b\n  [c]\n",
        "- #a\n  b: c\n",
        "a: [b] #c\n",
        "a: [ #b\n  c, #d\n  e]\n",
        "a: {b: {c: d}, #e\n  f: g}\n"
      })
  void whatIsACommentStaysOne(String text) {
    read(text);

    assertThat(findings.sorted()).isEmpty();
  }

  @Test
  void whatWasHiddenIsReadAsItWasMeant() {
    YamlNode.Mapping read =
        (YamlNode.Mapping) read("a: {b: #0b6e4f, c: #fff}\nd: Engineer #2: a\ne: 4 #f\ng: '#h'\n");

    assertThat(findings.sorted()).hasSize(4);
    assertThat(read.entries())
        .extracting(YamlNode.Entry::value)
        .satisfiesExactly(
            a ->
                assertThat(((YamlNode.Mapping) a).entries())
                    .extracting(entry -> ((YamlNode.Scalar) entry.value()).text())
                    .containsExactly("#0b6e4f", "#fff"),
            d -> assertThat(((YamlNode.Scalar) d).text()).isEqualTo("Engineer #2: a"),
            e -> assertThat(((YamlNode.Scalar) e).kind()).isEqualTo(ScalarKind.INTEGER),
            g -> assertThat(g.isUncovered()).isFalse());
  }

  /** Each is of a type of its own, and the text would be wrong in each. */
  @Test
  void nothingThatFollowsFromItIsReported() {
    List<Finding> found =
        new Content()
            .with(
                "framework.yaml",
                """
                name: #1 in rides
                locale: en
                tracks:
                  - {id: ic, name: Makers #1, kind: #ic}
                  - {id: management, name: Makers #2, kind: management}
                dimensions:
                  - {id: mastery, name: Technical mastery}
                grades:
                  - grade: #5
                scales: #none
                brand: {accent: #0b6e4f, tracks: {ic: #006d77}}
                """)
            .level("ic/ic5", 5, "destination: #true\nweek: #none yet\nfacts:\n  Room: #12\n", "")
            .level("ic/ic6", 6, "week: {making: 60, guiding: #40}\n", "")
            .read()
            .findings();

    assertThat(found).extracting(Finding::code).containsOnly(Code.VALUE_IN_COMMENT).hasSize(12);
  }

  @Test
  void aNameKeepsWhatStandsBeforeTheSign() {
    Content content =
        new Content().level("ic/ic5", 5, "stages: {mastery: sound #2}\nfacts: {Room: 12 #b}\n", "");

    assertThat(content.framework().families().get(0).levels().get(0).profile().stages())
        .extracting(claim -> claim.stage().id())
        .containsExactly("sound");
  }

  @Test
  void manyOfThemAreAllFound() {
    read("- a #1\n".repeat(20_000));

    assertThat(findings.sorted()).hasSize(20_000);
  }

  @Test
  void aListOfThemInBracketsIsFoundToo() {
    read("- {a: Band #1, b: #c}\n".repeat(60));

    assertThat(findings.sorted()).hasSize(120);
  }

  private YamlNode read(String text) {
    return Objects.requireNonNull(
        new YamlReader(findings).read(new YamlText("framework.yaml", text, 1)));
  }
}
