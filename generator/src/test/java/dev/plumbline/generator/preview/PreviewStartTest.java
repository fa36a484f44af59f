package dev.plumbline.generator.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a preview begins. */
final class PreviewStartTest {
  @TempDir private Path temp;

  @Test
  void contentWithErrorsShowsThemUntilThereIsAPage() throws Exception {
    Path content = Files.createDirectory(temp.resolve("content"));
    Files.writeString(content.resolve("framework.yaml"), "name: <script>alert(1)</script>\n");
    try (RunningPreview preview = RunningPreview.of(content, temp)) {
      assertThat(preview.get("anything.html").statusCode()).isEqualTo(503);
      assertThat(preview.get("").body())
          .contains("missing-key", "There is no page to show until this is corrected.")
          .doesNotContain("<script>alert");
    }
  }

  @Test
  void severalRunAtOnce() throws Exception {
    Path content = Files.createDirectory(temp.resolve("content"));
    try (Preview one = Preview.start(RunningPreview.request(content, temp), new Silent());
        Preview other = Preview.start(RunningPreview.request(content, temp), new Silent())) {
      assertThat(one.addresses()).isNotEqualTo(other.addresses());
    }
  }

  @Test
  void anEditorIsNamedByAnAddressWithAPath() throws Exception {
    PreviewRequest request = RunningPreview.request(temp, temp);

    assertThatThrownBy(() -> request.withEditor("vscode://file"))
        .hasMessageContaining("names the file by {path}");
    assertThatThrownBy(() -> request.withEditor(" JavaScript:alert('{path}')"))
        .hasMessageContaining("is that of no editor");
    assertThatThrownBy(() -> request.withPort(65_536)).hasMessageContaining("from 1 to 65535");
  }

  private static final class Silent implements PreviewListener {
    @Override
    public void read(PreviewRound round) {
      assertThat(round.failure()).isNull();
    }

    @Override
    public void slow(Path folder, String reason) {
      throw new AssertionError(reason);
    }
  }
}
