package dev.plumbline.generator.preview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Place;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Addresses that open an editor. */
final class EditorLinkTest {
  private static final Place PLACE = new Place("families/a b/ic#1.md", 12, 3);
  private static final Path CONTENT = Path.of("/home/ö/content");

  @Test
  void aPathIsEncodedAndFollowsOneSlash() {
    assertThat(new EditorLink(EditorLink.USUAL).of(CONTENT, PLACE))
        .isEqualTo("vscode://file/home/%C3%B6/content/families/a%20b/ic%231.md:12:3");
  }

  @Test
  void otherEditorsTakeThePathElsewhere() {
    assertThat(new EditorLink("idea://open?file={path}&line={line}").of(CONTENT, PLACE))
        .isEqualTo("idea://open?file=/home/%C3%B6/content/families/a%20b/ic%231.md&line=12");
  }
}
