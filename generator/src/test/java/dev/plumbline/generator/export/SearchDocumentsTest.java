package dev.plumbline.generator.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.WrittenFramework;
import dev.plumbline.generator.model.Framework;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SearchDocumentsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "../framework-content/content",
        "../framework-content/starter",
        "../site-templates/src/test/resources/small"
      })
  void theirNumberIsKnownBeforeTheyAreMade(Path content) throws IOException {
    assertCounted(WrittenFramework.of(content).read());
  }

  @Test
  void everyKindOfTextCounts() {
    assertCounted(
        WrittenFramework.ofLamps()
            .with("index.md", "Welcome.\n\n## Lamps\n\nThey shine.\n")
            .with("pages/pay.md", "---\ntitle: Pay\n---\nText.\n\n## Bands\n\nText.\n")
            .with("glossary.yaml", "- {term: pane, definition: Glass.}\n")
            .with("families/lamps/index.md", "Lamps.\n\n## Kilns\n\nHot.\n")
            .with("families/lamps/ic/index.md", "## Making\n\nText.\n")
            .with(
                "families/lamps/ic/ic1.md",
                """
                ---
                title: Blower
                grade: 1
                ---
                Blows lamps.

                ## Glass

                Before the list.

                - Cuts panes.

                ### Kilns

                - Heats kilns.

                ## Growing deeper

                More of it.
                """)
            .read());
  }

  private static void assertCounted(Framework framework) {
    assertThat(SearchDocuments.count(framework))
        .isEqualTo(SearchDocuments.of(framework).size())
        .isPositive();
  }
}
