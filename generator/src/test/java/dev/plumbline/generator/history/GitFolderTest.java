package dev.plumbline.generator.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitFolderTest {
  @TempDir private Path temp;

  @Test
  void aRepositoryIsUntaggedUntilItHasATag() throws IOException, GitAPIException {
    try (GitProject project = GitProject.in(temp)) {
      project.write("content/a.md", "1").commit("One");
      Path content = project.folder().resolve("content");
      assertThat(History.isUntagged(content)).isTrue();

      project.tag("v1", "");
      assertThat(History.isUntagged(content)).isFalse();
    }
  }

  @Test
  void tagsOfAFreshCloneStandInOneFile() throws IOException, GitAPIException {
    try (GitProject project = GitProject.in(temp)) {
      String id = project.write("a.md", "1").commit("One");
      Path packed = project.folder().resolve(".git/packed-refs");
      Files.writeString(packed, id + " refs/heads/other\n");
      assertThat(History.isUntagged(project.folder())).isTrue();

      Files.writeString(packed, id + " refs/heads/other\n" + id + " refs/tags/v1\n");
      assertThat(History.isUntagged(project.folder())).isFalse();
    }
  }

  @Test
  void aDamagedListOfTagsIsLeftToGit() throws IOException, GitAPIException {
    try (GitProject project = GitProject.in(temp)) {
      String id = project.write("a.md", "1").commit("One");
      Path packed = project.folder().resolve(".git/packed-refs");
      Files.writeString(packed, "# pack-refs with: peeled\n" + id + " refs/heads/a\n^" + id + "\n");
      assertThat(History.isUntagged(project.folder())).isTrue();

      Files.writeString(packed, id + " refs/heads/other\n" + id.substring(5));
      assertThat(History.isUntagged(project.folder())).isFalse();
    }
  }

  @Test
  void whatCannotBeToldAtAGlanceIsLeftToGit() throws IOException, GitAPIException {
    try (GitProject project = GitProject.in(temp)) {
      String id = project.write("a.md", "1").commit("One");
      Path git = project.folder().resolve(".git");
      Files.writeString(git.resolve("shallow"), id + "\n");
      assertThat(History.isUntagged(project.folder())).isFalse();
    }
  }

  @Test
  void aRepositoryIsSeenToBeUntaggedWithoutAnyLibrary() throws Exception {
    try (GitProject project = GitProject.in(temp);
        URLClassLoader alone = withoutLibraries()) {
      project.write("a.md", "1").commit("One");
      Method isUntagged =
          alone.loadClass(History.class.getName()).getMethod("isUntagged", Path.class);
      assertThat(isUntagged.invoke(null, project.folder())).isEqualTo(true);
    }
  }

  private static URLClassLoader withoutLibraries() {
    URL own = History.class.getProtectionDomain().getCodeSource().getLocation();
    return new URLClassLoader(new URL[] {own}, ClassLoader.getPlatformClassLoader());
  }

  @Test
  void aFileThatLeadsToARepositoryIsLeftToGit() throws IOException {
    Files.writeString(temp.resolve(".git"), "gitdir: elsewhere\n");
    assertThat(History.isUntagged(temp)).isFalse();
  }

  @Test
  void aFolderThatMustBeThereIsMissed() {
    assertThatThrownBy(() -> History.isUntagged(temp.resolve("gone")))
        .isInstanceOf(IOException.class);
  }
}
