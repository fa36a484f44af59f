package dev.plumbline.generator.parse.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.parse.Content;
import dev.plumbline.generator.parse.field.FrontMatter;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class UnsplitReaderTest {
  private static final String EMOJI = "😀";
  private static final int LAST = 3_200;

  @Test
  void anEmojiMayStandAnywhereInAYamlFile() {
    for (int at = 0; at <= LAST; at++) {
      String text = withEmoji("a".repeat(LAST), at);

      assertThat(scalar(new YamlText("framework.yaml", text, 1))).as("at " + at).isEqualTo(text);
    }
  }

  @Test
  void anEmojiMayStandAnywhereInTheHeadOfAMarkdownFile() {
    for (int at = 0; at <= LAST; at++) {
      String text = withEmoji("a".repeat(LAST), at);
      FrontMatter front =
          FrontMatter.of("a.md", "---\n" + text + "\n---\n" + EMOJI + "\n", new Findings());

      assertThat(scalar(Objects.requireNonNull(front.yaml()))).as("at " + at).isEqualTo(text);
    }
  }

  /** What stands behind it is still found where it is. */
  @Test
  void placesBehindAnEmojiAtTheEndOfAChunkAreRight() {
    String comment = "# " + "a".repeat(1_022) + EMOJI + "\n";

    List<Finding> findings =
        new Content().with("glossary.yaml", comment + "trem: x\n").read().findings();

    assertThat(findings)
        .extracting(finding -> finding.place().toString())
        .contains("glossary.yaml:2:1");
  }

  @Test
  void aChunkIsNeverEmptyAndNeverEndsWithinAPair() {
    UnsplitReader reader = new UnsplitReader(EMOJI + "ab" + EMOJI);
    char[] chunk = new char[3];

    assertThat(reader.read(chunk, 0, 3)).isEqualTo(3);
    assertThat(reader.read(chunk, 0, 2)).isEqualTo(1);
    assertThat(reader.read(chunk, 0, 2)).isEqualTo(2);
    assertThat(reader.read(chunk, 0, 2)).isEqualTo(-1);
  }

  private static String withEmoji(String text, int at) {
    return text.substring(0, at) + EMOJI + text.substring(at);
  }

  private static String scalar(YamlText text) {
    Findings findings = new Findings();
    YamlNode root = Objects.requireNonNull(new YamlReader(findings).read(text));
    assertThat(findings.sorted()).isEmpty();
    return ((YamlNode.Scalar) root).text();
  }
}
