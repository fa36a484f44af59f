package dev.plumbline.generator.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.parse.yaml.YamlNode;
import dev.plumbline.generator.parse.yaml.YamlReader;
import dev.plumbline.generator.parse.yaml.YamlText;
import org.junit.jupiter.api.Test;

class YamlPlacesTest {
  @Test
  void aLiteralBlockMapsEachOfItsLines() {
    assertThat(place("key: |\n  one\n    two\n\n  three\n", "three")).isEqualTo("5:3");
    assertThat(place("key: |\n  one\n    two\n", "two")).isEqualTo("3:5");
  }

  @Test
  void aFoldedBlockMapsWordsToTheirLines() {
    assertThat(place("key: >\n  one\n  two\n\n  three\n", "two")).isEqualTo("3:3");
    assertThat(place("key: >-\n  one\n  two\n\n  three\n", "three")).isEqualTo("5:3");
  }

  @Test
  void quotesAndEscapesAreSteppedOver() {
    assertThat(place("key: 'it''s here'\n", "here")).isEqualTo("1:13");
    assertThat(place("key: \"\\u00e9t\\u00e9 here\"\n", "here")).isEqualTo("1:21");
    assertThat(place("key: \"one\n  two\"\n", "two")).isEqualTo("2:3");
  }

  @Test
  void columnsCountUtf16UnitsAfterSignsOutsideTheBasicPlane() {
    assertThat(place("😀😀: here\n", "here")).isEqualTo("1:7");
  }

  @Test
  void aPlainTextOverSeveralLinesIsFollowed() {
    assertThat(place("key: one two\n  three\n", "three")).isEqualTo("2:3");
  }

  private static String place(String yaml, String word) {
    YamlNode root = new YamlReader(new Findings()).read(new YamlText("a.yaml", yaml, 1));
    assertThat(root).isInstanceOf(YamlNode.Mapping.class);
    YamlNode.Scalar scalar = (YamlNode.Scalar) ((YamlNode.Mapping) root).entries().get(0).value();
    String before = scalar.text().substring(0, scalar.text().indexOf(word));
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int column = before.length() - before.lastIndexOf('\n');
    String place = scalar.origin().at(line, column).toString();
    return place.substring("a.yaml:".length());
  }
}
