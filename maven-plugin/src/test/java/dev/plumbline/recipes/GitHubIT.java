package dev.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.recipes.GitHubJob.Steps;
import dev.plumbline.recipes.Shell.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A pull request on GitHub, from a fork's change to the comment: the check in a checkout of the
 * fork, with no right to anything, and then the comment in a folder of its own, where nothing of
 * the fork is.
 */
class GitHubIT {
  private static final Path RECIPES = Path.of("../framework-content/recipes");
  private static final String BRANCH = "a';touch${IFS}ran;\"$(touch${IFS}ran)`touch${IFS}ran`";

  @TempDir private Path folder;
  private ChangedSample sample;

  @BeforeEach
  void setSample() throws Exception {
    sample = new ChangedSample(folder, BRANCH);
  }

  @Test
  void aForksChangeGetsItsCommentItsAnnotationsAndAFailure() throws Exception {
    sample.change();

    Steps steps = check();

    assertThat(steps.get("Check").succeeded()).isFalse();
    assertThat(steps.get("Compare").succeeded()).isTrue();
    assertThat(steps.get("Build the site").succeeded()).isFalse();
    assertThat(steps.artifacts()).containsOnlyKeys("reports", "plumbline-diff.html");
    Golden.assertThat("github-annotations.txt", annotations(steps.get("Check")));
    Golden.assertThat("github-comment.md", comment(steps));
    assertThat(sample.checkout().resolve("ran")).doesNotExist();
    assertThat(folder.resolve("workspace/ran")).doesNotExist();
  }

  @Test
  void aChangeThatIsTakenBackGetsACleanOneAndItsSite() throws Exception {
    sample.change().revert();

    Steps steps = check();

    assertThat(steps.all()).hasSize(3).allSatisfy((name, run) -> assertThat(run.status()).isZero());
    assertThat(annotations(steps.get("Check"))).isEmpty();
    assertThat(steps.artifacts()).containsOnlyKeys("reports", "plumbline-diff.html", "site");
    Golden.assertThat("github-clean-comment.md", comment(steps));
  }

  @Test
  void twoEditionsArePublishedInTwoPlaces() throws Exception {
    Map<String, String> context =
        Map.of(
            "steps.settings.outputs.base_url", "https://careers.example.org/framework",
            "vars.INTERNAL_HOST", "careers@intranet.example.org",
            "vars.INTERNAL_HOST_KEY", "intranet.example.org ssh-ed25519 host",
            "secrets.INTERNAL_KEY", "key");
    Shell shell = shell().with("RUNNER_TEMP", folder.toString());
    shell.has("rsync", "cat \"$RUNNER_TEMP/key\" > ../rsync.txt; echo \"$@\" >> ../rsync.txt\n");

    Steps open = new GitHubJob(recipe("github/publish.yml"), "build", context).runs(shell);
    Steps internal =
        new GitHubJob(recipe("editions/github/publish-internal.yml"), "publish", context)
            .runs(shell);

    assertThat(open.get("Build").status()).isZero();
    assertThat(sample.checkout().resolve("site/sitemap.xml"))
        .content()
        .contains("<loc>https://careers.example.org/framework/compare.html</loc>");
    assertThat(internal.all().values()).allMatch(Run::succeeded);
    assertThat(sample.checkout().resolve("site/pages/calibration.html")).doesNotExist();
    assertThat(sample.checkout().resolve("internal/pages/calibration.html")).exists();
    assertThat(Files.readString(folder.resolve("rsync.txt")))
        .startsWith("key\n")
        .endsWith("internal/ careers@intranet.example.org:/srv/careers/\n");
    assertThat(folder.resolve("key")).doesNotExist();
    assertThat(internal.artifacts()).isEmpty();
  }

  private Steps check() throws Exception {
    return new GitHubJob(recipe("github/check.yml"), "check", Map.of("github.base_ref", "main"))
        .runs(shell().with("GITHUB_HEAD_REF", BRANCH));
  }

  /** The comment that the second workflow makes of what the first has left. */
  private String comment(Steps check) throws Exception {
    CommentRun run = new CommentRun(folder, "mallory", BRANCH);
    run.github().pull(7, CommentRun.COMMIT);
    for (Map.Entry<String, byte[]> artifact : new TreeMap<>(check.artifacts()).entrySet()) {
      run.github().artifact(artifact.getKey(), artifact.getValue());
    }
    return run.newComment();
  }

  private Shell shell() throws Exception {
    return new Shell(sample.checkout(), folder.resolve("tools"))
        .with("CI", "true")
        .with("GITHUB_ACTIONS", "true");
  }

  private static Path recipe(String name) {
    return RECIPES.resolve(name);
  }

  private static String annotations(Run run) {
    return run.output()
        .lines()
        .filter(line -> line.startsWith("::"))
        .collect(Collectors.joining("\n"));
  }
}
