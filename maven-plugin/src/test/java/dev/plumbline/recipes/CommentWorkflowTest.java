package dev.plumbline.recipes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which comment is written, whatever the check of a fork has left. */
class CommentWorkflowTest {
  private static final String COMMIT = CommentRun.COMMIT;
  private static final String OTHER = "fedcba9876543210fedcba9876543210fedcba98";
  private static final String MARKER = CommentRun.MARKER;
  private static final String BOT = "github-actions[bot]";

  @TempDir private Path folder;
  private CommentRun run;

  @BeforeEach
  void setRun() throws Exception {
    run = new CommentRun(folder, "mallory", "change");
  }

  @Test
  void theNumberIsAskedForAndNotReadFromTheArtifact() throws Exception {
    run.github().pull(5, OTHER).pull(7, COMMIT);
    run.github()
        .artifact(
            "reports", Archive.of(Map.of("plumbline.md", bytes("For 8"), "number", bytes("8"))));

    assertThat(run.newComment()).endsWith("For 8");
  }

  @Test
  void nothingIsSaidWhereTheBranchHasMovedOn() throws Exception {
    run.github().pull(7, OTHER);

    assertThat(run.comments()).isEmpty();
  }

  @Test
  void theOwnCommentIsWrittenAnewAndNoOther() throws Exception {
    run.github()
        .pull(7, COMMIT)
        .comment(1, "mallory", MARKER)
        .comment(2, BOT, "Quoting " + MARKER)
        .comment(3, BOT, MARKER + "as it was");

    assertThat(run.comments()).containsOnlyKeys("PATCH issues/comments/3");
  }

  @Test
  void theNameOfABranchIsNoCommand() throws Exception {
    run =
        new CommentRun(
            folder,
            "mallory",
            "a';touch ran;\"$(touch ran)`touch ran`\n${{ github.token }} &state=all @/etc/passwd");
    run.github().pull(7, COMMIT);

    run.newComment();

    assertThat(run.workspace().resolve("ran")).doesNotExist();
  }

  @Test
  void whatIsFromAForkIsSaidToBe() throws Exception {
    assertThat(run.newComment("Approved")).contains("comes from a fork").endsWith("Approved");
  }

  @Test
  void whatIsFromOurOwnBranchIsNot() throws Exception {
    run = new CommentRun(folder, "harbour", "change");

    assertThat(run.newComment("Approved")).doesNotContain("fork").endsWith("Approved");
  }

  @Test
  void aLargeArtifactIsNotFetchedWhole() throws Exception {
    byte[] noise = new byte[2_000_000];
    new Random(7).nextBytes(noise);
    run.github()
        .pull(7, COMMIT)
        .artifact("reports", Archive.of(Map.of("noise", noise, "plumbline.md", bytes("Large"))));

    assertThat(run.newComment())
        .endsWith("There is no report: the log says why.\n")
        .contains("[the log](https://github.com/harbour/framework/actions/runs/42)");
    assertThat(run.workspace().resolve("reports.zip")).hasSize(1_000_000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"../plumbline.md", "/tmp/plumbline.md", "sub/../../plumbline.md"})
  void noFileOfAnArchiveIsWritten(String name) throws Exception {
    run.github()
        .pull(7, COMMIT)
        .artifact("reports", Archive.of(Map.of(name, bytes("out"), "plumbline.md", bytes("in"))));

    assertThat(run.newComment()).endsWith("\nin");
    assertThat(folder.resolve("plumbline.md")).doesNotExist();
    try (Stream<Path> files = Files.list(run.workspace())) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "artifacts.json",
              "comment.json",
              "comment.md",
              "comments.json",
              "pulls.json",
              "reports.zip",
              "text.md");
    }
  }

  @Test
  void aLinkInAnArchiveIsNotFollowed() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "token");
    run.github()
        .pull(7, COMMIT)
        .artifact("reports", Archive.ofLink("plumbline.md", secret.toString()));

    assertThat(run.newComment()).endsWith("secret").doesNotContain("token");
  }

  @Test
  void whatIsNoArchiveIsNoReport() throws Exception {
    run.github().pull(7, COMMIT).artifact("reports", bytes("no archive"));

    assertThat(run.newComment()).endsWith("There is no report: the log says why.\n");
  }

  private static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }
}
