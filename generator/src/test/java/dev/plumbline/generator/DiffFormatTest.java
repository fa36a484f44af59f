package dev.plumbline.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.history.GitProject;
import dev.plumbline.generator.render.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A comparison as a comment, as data, and as a page. */
final class DiffFormatTest {
  @TempDir private Path temp;
  private GitProject project;
  private Theme theme;
  private DiffResult result;

  @BeforeEach
  void compare() throws IOException, GitAPIException {
    theme = SmallTheme.in(Files.createDirectory(temp.resolve("theme")));
    project = GitProject.in(temp.resolve("project"));
    Path content = project.folder().resolve("content");
    WrittenFramework framework = WrittenFramework.ofLamps().level("ic/ic1", 1, "Lights lamps.");
    framework.write(content);
    project.git().add().addFilepattern("content").call();
    project.commit("One");
    framework.level("ic/ic1", 1, "Lights lamps.", "Trims wicks.").write(content);
    result = SiteGenerator.diff(DiffRequest.of(content).withFrom("HEAD"));
  }

  @AfterEach
  void close() {
    project.close();
  }

  @Test
  void aCommentTellsWhoIsAskedForMore() throws IOException {
    assertThat(DiffFormat.MARKDOWN.text(result, theme))
        .contains("Level ic/ic1", "expects more", "Trims wicks.");
  }

  @Test
  void dataTellsTheSame() throws IOException {
    JsonNode data = JsonMapper.shared().readTree(DiffFormat.JSON.text(result, theme));

    assertThat(data.at("/levels/more").asInt()).isEqualTo(1);
    assertThat(data.at("/families/0/levels/0/verdict").asString()).isEqualTo("more");
    assertThat(data.at("/families/0/levels/0/dimensions/0/changes/0/after").asString())
        .isEqualTo("Trims wicks.");
  }

  @Test
  void aPageCarriesItsStylesAlong() throws IOException {
    assertThat(DiffFormat.HTML.text(result, theme))
        .contains("max-width: 40em", "h1 { margin: 0 }", "<h1>Differences</h1>");
  }

  @Test
  void aFormIsNamedInLowerCase() {
    assertThat(DiffFormat.of("html")).contains(DiffFormat.HTML);
    assertThat(DiffFormat.of("HTML")).isEmpty();
    assertThat(DiffFormat.MARKDOWN.file()).isEqualTo("plumbline-diff.md");
    assertThat(DiffFormat.JSON.word()).isEqualTo("json");
  }
}
