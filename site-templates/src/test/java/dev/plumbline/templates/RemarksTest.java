package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments of editors, which are in no byte of the site, whichever field they are in. */
class RemarksTest {
  @Test
  void noFileHoldsARemark(@TempDir Path folder) throws Exception {
    Path content = folder.resolve("content");
    HostileContent.write(content, "<!-- zyx --> Word <!-- {#zyx} **zyx** --> more");
    // A comment within code is code.
    Path page = content.resolve("pages/page.md");
    Files.writeString(page, Files.readString(page).replaceAll("(?s)`[^`]+`|```.+```", "code"));
    Files.writeString(content.resolve("families/crew/index.md"), "<!-- zyx\n\nzyx -->\n\nPlain.\n");

    BuiltSite site = BuiltSite.at("https://example.org/", content, folder.resolve("site"));

    assertThat(site.text("crew/ic/one.html")).contains("Word");
    for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
      assertThat(file.getKey()).doesNotContain("zyx");
      assertThat(new String(file.getValue(), StandardCharsets.ISO_8859_1))
          .as(file.getKey())
          .doesNotContain("zyx");
    }
  }
}
