package dev.plumbline.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.history.GitProject;
import dev.plumbline.generator.render.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The versions that a site tells of are tags of the content's repository. */
final class VersionReaderTest {
  private static final String LEVEL = "content/families/lamps/ic/ic1.md";
  private static final String TEXT = "---\ntitle: Lighter\ngrade: 1\n---\n## Glass\n\n- Lights.\n";

  @TempDir private Path temp;
  private GitProject project;
  private Theme theme;

  @BeforeEach
  void oneVersion() throws IOException, GitAPIException {
    theme = SmallTheme.in(Files.createDirectory(temp.resolve("theme")));
    project = GitProject.in(temp.resolve("project"));
    WrittenFramework.ofLamps().write(project.folder().resolve("content"));
    project.write("content/CHANGELOG.md", "## [Unreleased]\n\nMore to come.\n");
    project.write(LEVEL, TEXT).commit("One");
  }

  @AfterEach
  void close() {
    project.close();
  }

  @Test
  void eachTaggedVersionIsTold() throws IOException, GitAPIException {
    tag("v1.0.0");
    project.write(LEVEL, TEXT + "- Trims wicks.\n").commit("Two");
    tag("v1.1.0");
    project.write(LEVEL, TEXT + "- Trims wicks.\n- Fills lamps.\n");

    GenerateResult result = generate("v*");

    assertThat(result.history()).isNull();
    assertThat(feed())
        .containsSubsequence("<title>Version 1.1.0</title>", "<title>Version 1.0.0</title>")
        .doesNotContain("Fills lamps");
    assertThat(temp.resolve("site/changes.html")).exists();
  }

  @Test
  void aRepositoryWithoutSuchTagsHasNoPageOfChanges() throws IOException, GitAPIException {
    tag("lamps");

    assertThat(generate("v*").history()).startsWith("The site has no page of changes: no tag");
    assertThat(temp.resolve("site/changes.html")).doesNotExist();
  }

  @Test
  void aSiteThatShallTellOfNoVersionsMissesNone() throws IOException, GitAPIException {
    tag("v1.0.0");

    assertThat(generate((VersionSource) null).history()).isNull();
    assertThat(temp.resolve("site/changes.html")).doesNotExist();
  }

  @Test
  void aVersionWithErrorsIsSkippedAndNamed() throws IOException, GitAPIException {
    tag("v1.0.0");
    project.write(LEVEL, "---\ntitle: [\n---\n").commit("Two");
    tag("v1.1.0");
    project.write(LEVEL, TEXT + "- Trims wicks.\n").commit("Three");
    tag("v1.2.0");

    GenerateResult result = generate("v*");

    assertThat(result.history())
        .startsWith("Some versions are left out: v1.1.0 had errors in the content");
    assertThat(feed()).contains("Version 1.2.0", "Version 1.0.0").doesNotContain("Version 1.1.0");
  }

  @Test
  void aVersionFromBeforeThereWasAnyContentIsNamed() throws IOException, GitAPIException {
    project.git().rm().addFilepattern("content").call();
    project.write("readme.md", "Nothing yet").commit("Removed");
    tag("v0.1.0");
    WrittenFramework.ofLamps().write(project.folder().resolve("content"));
    project.write(LEVEL, TEXT).commit("Again");
    tag("v1.0.0");

    assertThat(generate("v*").history())
        .isEqualTo("Some versions are left out: v0.1.0 had no content in this folder.");
  }

  @Test
  void tagsOfAnotherBranchAreNoPastOfThisOne() throws IOException, GitAPIException {
    project.branch("other").write(LEVEL, TEXT + "- Trims wicks.\n").commit("Two");
    tag("v1.0.0");
    project.git().checkout().setName("main").call();

    assertThat(generate("v*").history()).contains("comes after none of the tags");
  }

  @Test
  void moreThanTwentyVersionsAreNotTold() throws IOException, GitAPIException {
    StringBuilder text = new StringBuilder(TEXT);
    for (int i = 0; i < 22; i++) {
      project.write(LEVEL, text.append("- Lights lamp ").append(i).append(".\n").toString());
      project.commit("Version " + i);
      tag("v1." + i + ".0");
    }

    generate("v*");

    assertThat(feed().split("<entry>", -1)).hasSize(21);
    assertThat(feed()).contains("Version 1.21.0", "Version 1.2.0").doesNotContain("Version 1.1.0");
  }

  @Test
  void versionsMayBeFoldersWhoseDatesStandInTheChangelog() throws IOException {
    folder("1.0.0", "").folder("1.1.0", "- Trims wicks.\n");
    project.write(LEVEL, TEXT + "- Trims wicks.\n- Fills lamps.\n");
    project.write(
        "content/CHANGELOG.md", "## [1.1.0] - 2026-03-01\n\nWicks.\n\n## [1.0.0] - 2025-03-01\n");

    GenerateResult result = inFolders();

    assertThat(result.history()).isNull();
    assertThat(feed())
        .containsSubsequence(
            "<title>Version 1.1.0</title>",
            "2026-03-01",
            "<title>Version 1.0.0</title>",
            "2025-03-01");
    assertThat(temp.resolve("site/changes.html")).exists();
    assertThat(feed()).doesNotContain("Fills lamps");
  }

  @Test
  void theContentItselfIsTheVersionThatItNamesWhenThatHasADate() throws IOException {
    folder("1.0.0", "");
    project.write(LEVEL, TEXT + "- Fills lamps.\n");
    project.write("content/CHANGELOG.md", "## [1.1.0] - 2026-03-01\n\n## [1.0.0] - 2025-03-01\n");
    Path framework = project.folder().resolve("content/framework.yaml");
    Files.writeString(framework, Files.readString(framework) + "version: 1.1.0\n");

    inFolders();

    assertThat(feed()).contains("<title>Version 1.1.0</title>");
  }

  @Test
  void aVersionWhoseNameIsNoPathIsTheContentItself() throws IOException {
    folder("1.0.0", "");
    project.write("content/CHANGELOG.md", "## [1\u0000] - 2026-03-01\n\n## [1.0.0] - 2025-03-01\n");
    Path framework = project.folder().resolve("content/framework.yaml");
    Files.writeString(framework, Files.readString(framework) + "version: \"1\\0\"\n");

    assertThat(inFolders().made()).isNotNull();
  }

  @Test
  void aFolderWithoutADateIsNamed() throws IOException {
    folder("1.0.0", "").folder("0.9.0", "");
    project.write("content/CHANGELOG.md", "## [1.0.0] - 2025-03-01\n\n## [0.9.0] - 2025-02-30\n");

    assertThat(inFolders().history())
        .startsWith("Some versions are left out: 0.9.0 has no date.")
        .contains("CHANGELOG.md");
  }

  @Test
  void anEmptyFolderOfVersionsIsNamed() throws IOException {
    Files.createDirectories(temp.resolve("versions"));

    assertThat(inFolders().history())
        .contains("holds no folder that is named after a version")
        .contains("versions");
  }

  private VersionReaderTest folder(String version, String more) throws IOException {
    Path content = temp.resolve("versions").resolve(version);
    WrittenFramework.ofLamps().write(content);
    Path level = temp.resolve("versions").resolve(version + "/families/lamps/ic/ic1.md");
    Files.createDirectories(level.getParent());
    Files.writeString(level, TEXT + more);
    return this;
  }

  private GenerateResult inFolders() throws IOException {
    return generate(new VersionSource.Folders(temp.resolve("versions")));
  }

  private void tag(String name) throws GitAPIException {
    project.git().tag().setName(name).setSigned(false).call();
  }

  private String feed() throws IOException {
    return Files.readString(temp.resolve("site/changes.atom"));
  }

  private GenerateResult generate(@Nullable String versions) throws IOException {
    return generate(versions == null ? null : new VersionSource.Tags(versions));
  }

  private GenerateResult generate(@Nullable VersionSource versions) throws IOException {
    return SiteGenerator.generate(
        GenerateRequest.of(project.folder().resolve("content"), temp.resolve("site"))
            .withVersions(versions)
            .withTheme(theme),
        Progress.SILENT);
  }
}
