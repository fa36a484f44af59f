package dev.plumbline.generator.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Styles that a page carries along are let in by its policy, and cannot end the element they are
 * in.
 */
final class InlineStyleTest {
  @TempDir private Path folder;

  @Test
  void filesFollowEachOtherAndWhatIsMoreComesLast() throws IOException {
    write("one.css", "p { margin: 0 }");
    write("two.css", "a { color: red }");
    assertThat(style("b {}", "one.css", "two.css").css().html())
        .isEqualTo("\np { margin: 0 }\na { color: red }\nb {}");
  }

  @Test
  void theHashIsOfWhatABrowserReads() throws Exception {
    write("one.css", "p { quotes: '\u201c' }\r\na {}\r");
    InlineStyle style = style("", "one.css");
    assertThat(style.css().html()).doesNotContain("\r");
    byte[] hash =
        MessageDigest.getInstance("SHA-256")
            .digest(style.css().html().getBytes(StandardCharsets.UTF_8));
    assertThat(style.hash()).isEqualTo("sha256-" + Base64.getEncoder().encodeToString(hash));
  }

  @Test
  void nothingInAStyleEndsItsElement() throws IOException {
    write("one.css", "p::before { content: '</style><script>' }");
    assertThat(style("", "one.css").css().html()).contains("'<\\/style>").doesNotContain("</");
  }

  private void write(String name, String css) throws IOException {
    Files.writeString(folder.resolve(name), css);
  }

  private InlineStyle style(String more, String... files) throws IOException {
    Theme theme = new Theme(ClassLoader.getSystemClassLoader(), "none/", folder);
    return InlineStyle.of(theme, List.of(files), more);
  }
}
