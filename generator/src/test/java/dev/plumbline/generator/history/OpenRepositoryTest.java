package dev.plumbline.generator.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenRepositoryTest {
  @TempDir private Path temp;

  @Test
  void theContentFolderMayBeTheWholeRepositoryOrAFolderOfIt() throws IOException, GitAPIException {
    try (GitProject whole = GitProject.in(temp.resolve("whole"));
        GitProject part = GitProject.in(temp.resolve("part"))) {
      whole.write("framework.yaml", "name: Whole").commit("One");
      part.write("some/where/framework.yaml", "name: Part").commit("One");

      assertThat(nameAtHead(whole.folder())).isEqualTo("name: Whole");
      assertThat(nameAtHead(part.folder().resolve("some/where"))).isEqualTo("name: Part");
    }
  }

  @Test
  void aLinkedPathLeadsToTheRepositoryBehindIt() throws IOException, GitAPIException {
    try (GitProject project = GitProject.in(temp.resolve("project"))) {
      project.write("content/framework.yaml", "name: A").commit("One");
      Path link = Files.createSymbolicLink(temp.resolve("link"), project.folder());

      assertThat(nameAtHead(link.resolve("content"))).isEqualTo("name: A");
    }
  }

  @Test
  void aWorktreeHasAHeadOfItsOwn() throws IOException, GitAPIException {
    try (GitProject project = GitProject.in(temp.resolve("project"))) {
      String first = project.write("content/framework.yaml", "name: One").commit("One");
      project.write("content/framework.yaml", "name: Two").commit("Two");
      Path own = project.folder().resolve(".git/worktrees/tree");
      Path tree = temp.resolve("tree");
      Files.createDirectories(own);
      Files.createDirectories(tree.resolve("content"));
      Files.writeString(own.resolve("HEAD"), first + "\n");
      Files.writeString(own.resolve("commondir"), "../..\n");
      Files.writeString(own.resolve("gitdir"), tree.resolve(".git") + "\n");
      Files.writeString(tree.resolve(".git"), "gitdir: " + own + "\n");

      assertThat(nameAtHead(tree.resolve("content"))).isEqualTo("name: One");
      try (History history = History.of(tree.resolve("content"))) {
        assertThat(history.mergeBase(history.revision("HEAD"), null).id()).isEqualTo(first);
      }
    }
  }

  @Test
  void aSubmoduleIsARepositoryOfItsOwn() throws IOException, GitAPIException {
    try (GitProject project = GitProject.in(temp.resolve("project"))) {
      project.write("readme.md", "Outer").commit("One");
      Path inner = project.folder().resolve("inner");
      Git.init()
          .setDirectory(inner.toFile())
          .setGitDir(project.folder().resolve(".git/modules/inner").toFile())
          .call()
          .close();
      Files.createDirectories(inner.resolve("content"));

      try (History history = History.of(inner.resolve("content"))) {
        assertThatThrownBy(() -> history.revision("HEAD"))
            .hasMessageStartingWith(inner.toRealPath() + ": ")
            .hasMessageContaining("has no commit yet");
      }
    }
  }

  @Test
  void aFolderInNoRepositoryIsSaid() {
    assertThatThrownBy(() -> History.of(temp))
        .isInstanceOf(HistoryException.class)
        .hasMessage(
            temp
                + ": the folder is not in a Git repository, so there is nothing to compare."
                + " To compare, use a clone of the repository that holds the framework.");
  }

  @Test
  void aMissingFolderIsNamed() {
    assertThatThrownBy(() -> History.of(temp.resolve("missing")))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("missing");
  }

  @Test
  void aBareRepositoryIsSaid() throws GitAPIException {
    Git.init().setDirectory(temp.toFile()).setBare(true).call().close();

    assertThatThrownBy(() -> History.of(temp))
        .isInstanceOf(HistoryException.class)
        .hasMessageContaining("bare");
  }

  @Test
  void aRepositoryWithoutACommitIsSaid() throws IOException, GitAPIException {
    try (GitProject project = GitProject.in(temp.resolve("project"))) {
      project.write("content/framework.yaml", "name: A");

      assertThatThrownBy(() -> nameAtHead(project.folder().resolve("content")))
          .isInstanceOf(HistoryException.class)
          .hasMessageContaining("Commit the framework first.");
    }
  }

  @Test
  void readingLeavesNoTraceInTheRepository() throws IOException, GitAPIException {
    try (GitProject project = GitProject.in(temp.resolve("project"))) {
      project.write("content/framework.yaml", "name: A").commit("One");
      List<String> before = files(project.folder());

      nameAtHead(project.folder().resolve("content"));

      assertThat(files(project.folder())).isEqualTo(before);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "config, '[core]\nrepositoryformatversion = 99\n'",
    "config, '[core'",
    "config, '[include]\npath = /etc/passwd\n'",
    "config, '[core]\nworktree = /nowhere\n'",
    "HEAD, garbage",
    "HEAD, ''",
    "HEAD, 'ref: HEAD\n'",
    "HEAD, '1234567890123456789012345678901234567890\n'",
    "refs/heads/main, garbage",
    "refs/heads/main, ''",
    "refs/heads/main, '1234567890123456789012345678901234567890\n'",
    "packed-refs, 'garbage\nand more\n'",
    "packed-refs, '\u0000\u00FF'",
    "shallow, garbage"
  })
  void aDamagedRepositoryIsNamedWithoutWordsOfAProgram(String file, String text)
      throws IOException, GitAPIException {
    try (GitProject project = GitProject.in(temp.resolve("project"))) {
      project.write("content/framework.yaml", "name: A").commit("One");
      project.tag("v1", "");
      Path git = project.folder().toRealPath().resolve(".git");
      Files.writeString(git.resolve(file), text);

      assertDamaged(project.folder().resolve("content"), git);
      assertThat(History.isUntagged(project.folder())).isFalse();
    }
  }

  @Test
  void aRepositoryWithoutItsObjectsIsDamaged() throws IOException, GitAPIException {
    try (GitProject project = GitProject.in(temp.resolve("project"))) {
      project.write("content/framework.yaml", "name: A").commit("One");
      Path git = project.folder().toRealPath().resolve(".git");
      try (Stream<Path> files = Files.walk(git.resolve("objects"))) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          assertThat(file.toFile().setWritable(true)).isTrue();
          Files.writeString(file, "damaged");
        }
      }

      assertDamaged(project.folder().resolve("content"), git);
    }
  }

  @Test
  void aCommitThatIsMissingOnTheWayIsDamage() throws IOException, GitAPIException {
    try (GitProject project = GitProject.in(temp.resolve("project"))) {
      String first = project.write("content/framework.yaml", "name: A").commit("One");
      project.write("content/framework.yaml", "name: B").commit("Two");
      Path git = project.folder().toRealPath().resolve(".git");
      Files.delete(
          git.resolve("objects").resolve(first.substring(0, 2)).resolve(first.substring(2)));

      try (History history = project.history("content")) {
        assertThatThrownBy(() -> history.revision("HEAD~1"))
            .isInstanceOf(HistoryException.class)
            .hasMessageContaining("it is damaged");
        assertThatThrownBy(() -> history.revision(first))
            .hasMessageContaining("there is no revision");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"gitdir: /nowhere\n", "gitdir: /\n", "garbage"})
  void aFileThatLeadsToNoRepositoryIsNotTakenForABareOne(String text) throws IOException {
    Files.createDirectories(temp.resolve("content"));
    Files.writeString(temp.resolve(".git"), text);

    assertThatThrownBy(() -> nameAtHead(temp.resolve("content")))
        .isInstanceOf(HistoryException.class)
        .hasMessageContaining("cannot be read: it is damaged");
  }

  @Test
  void aRepositoryOfAnotherFormatIsSaid() throws IOException, GitAPIException {
    try (GitProject project = GitProject.in(temp.resolve("project"))) {
      project.write("content/framework.yaml", "name: A").commit("One");
      Path settings = project.folder().resolve(".git/config");
      Files.writeString(
          settings, "[core]\nrepositoryformatversion = 1\n[extensions]\nobjectformat = sha256\n");

      assertThatThrownBy(() -> nameAtHead(project.folder().resolve("content")))
          .isInstanceOf(HistoryException.class)
          .hasMessageContaining("uses the object format sha256, which Plumbline cannot read");
    }
  }

  private static void assertDamaged(Path content, Path git) {
    assertThatThrownBy(() -> nameAtHead(content))
        .isInstanceOf(HistoryException.class)
        .hasMessage(
            content
                + ": the Git repository "
                + git
                + " cannot be read: it is damaged, or of an unknown kind. \"git fsck\""
                + " may say more; a fresh clone repairs damage.");
    assertThatThrownBy(
            () -> {
              try (History history = History.of(content)) {
                history.past(history.tags("v*", Tag.Order.VERSION));
              }
            })
        .isInstanceOf(HistoryException.class);
  }

  private static String nameAtHead(Path content) throws IOException {
    try (History history = History.of(content)) {
      return history.read(history.revision("HEAD")).orElseThrow().value().files().get(0).text();
    }
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      return paths.map(path -> path + " " + path.toFile().lastModified()).sorted().toList();
    }
  }
}
