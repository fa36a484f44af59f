package dev.plumbline.generator.owners;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.WrittenFramework;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LaterLinesTest {
  private static final String PREFIX = "our career/content/";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*",
        "*.yaml",
        "/our*/",
        "/our\\ career/",
        "/our?career/content/framework.yaml",
        "our\\ career/",
        "content/",
        "framework.yaml",
        "**/content/*"
      })
  void aLineThatFitsAFileOfTheContentDecidesAboutIt(String pattern) {
    assertThat(said(pattern)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/our\\ career/contents/",
        "/our\\ career/content/framework.yaml/x",
        "/services/**/*.yaml",
        "/framework.yaml",
        "/our\\ career/*",
        "*.md"
      })
  void aLineForOtherFilesIsNoMatter(String pattern) {
    assertThat(said(pattern)).isEmpty();
  }

  private static List<String> said(String pattern) {
    OwnersBlock block =
        OwnersBlock.of(
            WrittenFramework.ofLamps()
                .with(
                    "framework.yaml",
                    """
                    name: Lanternworks
                    owner: {name: People, handle: "@acme/people"}
                    tracks: [{id: ic, name: Craft, kind: ic}]
                    dimensions: [{id: glass, name: Glass}]
                    """)
                .parsed(),
            PREFIX,
            OwnersHost.GITHUB);
    String file = String.join("\n", block.lines()) + "\n" + pattern + " @acme/other\n";
    OwnersText text = OwnersText.of(file.getBytes(UTF_8));
    MarkedSpan.Block span = (MarkedSpan.Block) text.span(OwnersMarks.of(PREFIX)).orElseThrow();
    return List.copyOf(
        new LaterLines(text, span)
            .against(block.paths(), PREFIX, List.of("framework.yaml"))
            .values());
  }
}
