package dev.plumbline.generator.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Parsed;
import dev.plumbline.generator.source.SourceFile;
import dev.plumbline.generator.source.SourceReader;
import dev.plumbline.generator.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.StoredConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadRevisionTest {
  private static final Path SAMPLE = Path.of("../framework-content/content");

  @TempDir private Path temp;
  private GitProject project;

  @BeforeEach
  void open() throws GitAPIException {
    project = GitProject.in(temp.resolve("project"));
  }

  @AfterEach
  void close() {
    project.close();
  }

  @Test
  void theSampleIsReadAsItsCheckoutIs() throws IOException, GitAPIException {
    try (Stream<Path> files = Files.walk(SAMPLE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        project.write("content/" + SAMPLE.relativize(file), Files.readAllBytes(file));
      }
    }
    project.commit("Sample");

    Parsed<SourceTree> read = readAsCheckedOut();

    assertThat(read.value().files()).hasSizeGreaterThan(20);
  }

  @Test
  void whatIsOddIsReadAsItsCheckoutIs() throws IOException, GitAPIException {
    project
        .write("content/framework.yaml", "\uFEFFname: A\r\nversion: 1\r")
        .write("content/large.md", new byte[1_000_001])
        .write("content/just.md", new byte[1_000_000])
        .write("content/latin.md", new byte[] {'a', '\n', (byte) 0xE4})
        .write("content/.hidden/a.md", "hidden")
        .write("content/assets/.hidden.svg", "hidden")
        .write("content/assets/notes.md", "not read")
        .write("content/bell\u0007/page.md", "x")
        .write("content/families/a/old.yml", "a: b")
        .write("content/\uD83C\uDFA0.md", "horse")
        .write("content/\uFB01.md", "ligature")
        .write("elsewhere/a.md", "elsewhere")
        .commit("Odd");

    Parsed<SourceTree> read = readAsCheckedOut();

    assertThat(read.value().unread()).containsExactly("large.md", "latin.md");
    assertThat(read.value().hidden()).containsExactly(".hidden", "assets/.hidden.svg");
    assertThat(read.value().files()).extracting(SourceFile::path).doesNotContain("a.md");
  }

  @Test
  void linksAreFollowedAsTheirCheckoutIs() throws IOException, GitAPIException {
    project
        .write("content/shared/a.md", "shared")
        .write("elsewhere/secret.md", "secret")
        .link("content/family", "shared")
        .link("content/b.md", "shared/../shared/./a.md")
        .link("content/c.md", "../content/family/a.md")
        .link("content/out.md", "../elsewhere/secret.md")
        .link("content/outer", "../elsewhere")
        .link("content/far.md", project.folder().resolve("elsewhere/secret.md").toString())
        .link("content/nothing.md", "missing.md")
        .link("content/below.md", "b.md/a.md")
        .link("content/self", "self")
        .link("content/shared/around", "..")
        .link("content/x/to-y", "../y")
        .link("content/y/to-x", "../x")
        .link("content/way", "x/to-y/../shared/a.md")
        .link("content/assets/logo.svg", "../shared/a.md")
        .commit("Links");

    Parsed<SourceTree> read = readAsCheckedOut();

    assertThat(read.value().files())
        .extracting(SourceFile::path)
        .containsExactly("b.md", "c.md", "family/a.md", "shared/a.md");
    assertThat(read.value().unread()).contains("out.md", "outer", "far.md", "nothing.md", "self");
    assertThat(read.value().assets()).containsExactly("assets/logo.svg");
  }

  @Test
  void whatIsNotCommittedIsNotRead() throws IOException, GitAPIException {
    project.write("content/framework.yaml", "name: A").commit("One");
    project.write("content/framework.yaml", "name: B").write("content/new.md", "new");

    assertThat(atHead().value().files())
        .containsExactly(new SourceFile("framework.yaml", "name: A"));
  }

  @Test
  void lineEndsOfTheCheckoutDoNotMatter() throws IOException, GitAPIException {
    project.write("content/framework.yaml", "name: A\nversion: 1\n").commit("One");
    StoredConfig settings = project.git().getRepository().getConfig();
    settings.setBoolean(ConfigConstants.CONFIG_CORE_SECTION, null, "autocrlf", true);
    settings.save();
    project.write("content/framework.yaml", "name: A\r\nversion: 1\r\n");

    assertThat(atHead()).isEqualTo(SourceReader.read(project.folder().resolve("content")));
  }

  @Test
  void aPackedRepositoryIsReadTheSame() throws IOException, GitAPIException {
    for (int i = 0; i < 20; i++) {
      project.write("content/page.md", "text\n".repeat(200) + i).commit("Commit " + i);
    }
    project.git().gc().call();

    assertThat(atHead().value().files().get(0).text()).endsWith("text\n19");
  }

  @Test
  void aFolderThatWasNotThereIsAbsent() throws IOException, GitAPIException {
    project.write("old/framework.yaml", "name: A").commit("One");
    project.git().rm().addFilepattern("old/framework.yaml").call();
    project.write("content/framework.yaml", "name: A").commit("Renamed");

    try (History history = project.history("content")) {
      assertThat(history.read(history.revision("HEAD~1"))).isEmpty();
      assertThat(history.read(history.revision("HEAD"))).isPresent();
    }
  }

  @Test
  void aSubmoduleInTheContentIsNamed() throws IOException, GitAPIException {
    project.write("content/framework.yaml", "name: A").commit("One");
    try (GitProject inner = GitProject.in(project.folder().resolve("content/inner"))) {
      inner.write("page.md", "text").commit("Inner");
    }
    project.commit("Outer");

    assertThat(atHead().value().others()).containsExactly("inner");
  }

  private Parsed<SourceTree> readAsCheckedOut() throws IOException, GitAPIException {
    Parsed<SourceTree> read = atHead();
    try (GitProject clone = project.cloned(temp.resolve("clone"), 0)) {
      assertThat(read).isEqualTo(SourceReader.read(clone.folder().resolve("content")));
    }
    return read;
  }

  private Parsed<SourceTree> atHead() throws IOException {
    try (History history = project.history("content")) {
      return history.read(history.revision("HEAD")).orElseThrow();
    }
  }
}
