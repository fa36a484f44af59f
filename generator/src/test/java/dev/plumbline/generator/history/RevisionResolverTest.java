package dev.plumbline.generator.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionResolverTest {
  @TempDir private Path temp;
  private GitProject project;
  private String first;
  private String second;

  @BeforeEach
  void twoCommits() throws IOException, GitAPIException {
    project = GitProject.in(temp.resolve("project"));
    first = project.write("content/framework.yaml", "name: One").commit("One");
    second = project.write("content/framework.yaml", "name: Two").commit("Two");
  }

  @AfterEach
  void close() {
    project.close();
  }

  @Test
  void aRevisionIsABranchATagAnIdentityOrAWayFromOne() throws IOException, GitAPIException {
    project.tag("v1", "The first.").tag("light", "");
    try (History history = project.history("content")) {
      for (String name : new String[] {"main", "HEAD", "v1", "light", second, "HEAD^0"}) {
        assertThat(history.revision(name).id()).as(name).isEqualTo(second);
      }
      assertThat(history.revision("HEAD~1").id()).isEqualTo(first);
      assertThat(history.revision(first.substring(0, 8)).id()).isEqualTo(first);
      assertThat(history.revision("v1").name()).isEqualTo("v1");
      assertThat(history.revision(first).shortId()).isEqualTo(first.substring(0, 7));
      assertThat(history.revision(second).date()).isEqualTo("2026-01-01T15:00+02:00");
    }
  }

  @Test
  void aBranchMayBeOriginsAlone() throws IOException {
    project.ref("refs/remotes/origin/release", second);
    try (History history = project.history("content")) {
      assertThat(history.revision("release").id()).isEqualTo(second);
      assertThat(history.revision("release~1").id()).isEqualTo(first);
      assertThat(history.revision("origin/release").id()).isEqualTo(second);
    }
  }

  @Test
  void anUnknownNameIsMetWithNearOnes() throws IOException, GitAPIException {
    project.tag("v1.2", "x").ref("refs/remotes/origin/release", second);
    try (History history = project.history("content")) {
      assertThatThrownBy(() -> history.revision("v1.3"))
          .isInstanceOf(HistoryException.class)
          .hasMessage(
              temp.toRealPath().resolve("project")
                  + ": there is no revision \"v1.3\". Did you mean \"v1.2\"? Branches and tags"
                  + " here: main, origin/release, v1.2.");
      assertThatThrownBy(() -> history.revision("0".repeat(40)))
          .isInstanceOf(HistoryException.class);
      assertThatThrownBy(() -> history.revision("HEAD~7")).isInstanceOf(HistoryException.class);
      assertThatThrownBy(() -> history.revision("main..v1.2")).isInstanceOf(HistoryException.class);
    }
  }

  @Test
  void theMergeBaseIsWhereABranchLeftTheMainBranch() throws IOException, GitAPIException {
    project.branch("change").write("content/framework.yaml", "name: Three").commit("Three");
    project.checkout("main").write("content/framework.yaml", "name: Four").commit("Four");
    project.checkout("change");
    try (History history = project.history("content")) {
      Revision base = history.mergeBase(history.revision("HEAD"), null);
      assertThat(base.id()).isEqualTo(second);
      assertThat(base.name()).isEqualTo("the merge base with main");
    }
  }

  @Test
  void theMainBranchIsTheOneThatOriginNames() throws IOException, GitAPIException {
    project
        .ref("refs/remotes/origin/trunk", first)
        .ref("refs/remotes/origin/main", second)
        .symbolic("refs/remotes/origin/HEAD", "refs/remotes/origin/trunk");

    assertThat(mergeBase(null).id()).isEqualTo(first);
    assertThat(mergeBase(null).name()).isEqualTo("the merge base with origin/trunk");
    assertThat(mergeBase("main").name()).isEqualTo("the merge base with origin/main");
  }

  @Test
  void aDetachedCheckoutOfABuildServerHasItsRemotesMainBranch()
      throws IOException, GitAPIException {
    project.checkout(second).ref("refs/remotes/origin/master", first).without("refs/heads/main");

    assertThat(mergeBase(null).id()).isEqualTo(first);
    assertThat(mergeBase(null).name()).isEqualTo("the merge base with origin/master");
  }

  @Test
  void aNamedMainBranchMustBeThere() {
    assertThatThrownBy(() -> mergeBase("trunk"))
        .isInstanceOf(HistoryException.class)
        .hasMessageContaining("there is no revision \"trunk\"");
  }

  @Test
  void noMainBranchIsSaid() throws IOException, GitAPIException {
    project.branch("change").without("refs/heads/main");

    assertThatThrownBy(() -> mergeBase(null))
        .isInstanceOf(HistoryException.class)
        .hasMessageContaining("no main branch was found")
        .hasMessageEndingWith("Name the main branch, or the revision to compare from.");
  }

  @Test
  void revisionsWithoutACommonPastAreSaid() throws IOException, GitAPIException {
    project.git().checkout().setOrphan(true).setName("other").call();
    project.write("content/framework.yaml", "name: Other").commit("Other");

    assertThatThrownBy(() -> mergeBase(null))
        .isInstanceOf(HistoryException.class)
        .hasMessageEndingWith("main and HEAD share no commit in this clone.");
  }

  @Test
  void aShallowCloneSaysHowToGetTheRest() throws IOException, GitAPIException {
    project.branch("change").write("content/framework.yaml", "name: Three").commit("Three");
    try (GitProject clone = project.cloned(temp.resolve("clone"), 1);
        History history = clone.history("content")) {
      assertThat(history.isShallow()).isTrue();
      assertThatThrownBy(() -> history.mergeBase(history.revision("HEAD"), null))
          .isInstanceOf(HistoryException.class)
          .hasMessageContaining("share no commit")
          .hasMessageContaining("fetch-depth: 0")
          .hasMessageContaining("GIT_DEPTH: 0")
          .hasMessageContaining("git fetch --unshallow");
      assertThatThrownBy(() -> history.revision("HEAD~1")).hasMessageContaining("fetch-depth: 0");
      assertThatThrownBy(() -> history.revision(first)).hasMessageContaining("fetch-depth: 0");
    }
  }

  private Revision mergeBase(@Nullable String main) throws IOException {
    try (History history = project.history("content")) {
      return history.mergeBase(history.revision("HEAD"), main);
    }
  }
}
