package dev.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.recipes.GitHubJob.Steps;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;

/**
 * The workflow that comments on a pull request, in a folder of its own, where nothing of the change
 * is, after the check of one commit of a branch.
 */
final class CommentRun {
  static final Path WORKFLOW = Path.of("../framework-content/recipes/github/comment.yml");
  static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

  /** The first line of its comments. */
  static final String MARKER = "<!-- plumbline:pull-request -->\n";

  private final Path folder;
  private final String owner;
  private final String branch;
  private final GitHubStandIn github;

  /**
   * @param owner of the repository that the branch is in: {@code harbour} for our own
   */
  CommentRun(Path folder, String owner, String branch) throws IOException {
    this.folder = folder;
    this.owner = owner;
    this.branch = branch;
    github = new GitHubStandIn(folder.resolve("github"));
  }

  /** GitHub, to be told what it has. */
  GitHubStandIn github() {
    return github;
  }

  Path workspace() {
    return folder.resolve("workspace");
  }

  /** The comments that are sent, by method and address; every step has succeeded. */
  Map<String, String> comments() throws IOException {
    Shell shell = new Shell(Files.createDirectories(workspace()), folder.resolve("tools"));
    github.isReachedFrom(shell.needs("jq", "unzip", "perl", "iconv"));
    Steps steps = new GitHubJob(WORKFLOW, "comment", context()).runs(shell);
    assertThat(steps.all())
        .allSatisfy((name, run) -> assertThat(run.status()).as(run.output()).isZero());
    assertThat(github.askedHead()).isEqualTo(owner + ":" + branch);
    return github.sent();
  }

  /** The one comment that is new, on pull request 7. */
  String newComment() throws IOException {
    Map<String, String> comments = comments();
    assertThat(comments).containsOnlyKeys("POST issues/7/comments");
    return Objects.requireNonNull(comments.get("POST issues/7/comments"));
  }

  /** The one comment on that pull request where the check has left this report and no more. */
  String newComment(String report) throws IOException {
    byte[] text = report.getBytes(StandardCharsets.UTF_8);
    github.pull(7, COMMIT).artifact("reports", Archive.of(Map.of("plumbline.md", text)));
    return newComment();
  }

  private Map<String, String> context() {
    String run = "github.event.workflow_run.";
    return Map.ofEntries(
        Map.entry("github.token", "token"),
        Map.entry(run + "id", "42"),
        Map.entry(run + "head_repository.owner.login", owner),
        Map.entry(run + "head_repository.full_name", owner + "/framework"),
        Map.entry(run + "head_branch", branch),
        Map.entry(run + "head_sha", COMMIT));
  }
}
