package dev.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.recipes.GitHubJob.Steps;
import dev.plumbline.recipes.Shell.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pull request on GitHub, from the change to the comment. */
class GitHubIT {
  private static final Path GITHUB = Path.of("../framework-content/recipes/github");
  private static final Map<String, String> CONTEXT =
      Map.of(
          "github.base_ref", "main",
          "github.token", "token",
          "github.event.pull_request.number", "7",
          "steps.settings.outputs.base_url", "https://careers.example.org/framework");

  @TempDir private Path folder;
  private ChangedSample sample;

  @BeforeEach
  void setSample() throws Exception {
    sample = new ChangedSample(folder);
  }

  @Test
  void aChangeGetsItsCommentItsAnnotationsAndAFailure() throws Exception {
    sample.change();

    Steps steps = check();

    assertThat(steps.get("Check").succeeded()).isFalse();
    assertThat(steps.get("Compare").succeeded()).isTrue();
    assertThat(steps.get("Comment").succeeded()).isTrue();
    Golden.assertThat("github-annotations.txt", annotations(steps.get("Check")));
    Golden.assertThat("github-comment.md", Files.readString(folder.resolve("comment.md")));
  }

  @Test
  void aChangeThatIsTakenBackGetsACleanOne() throws Exception {
    sample.change().revert();

    Steps steps = check();

    assertThat(steps.all()).hasSize(3).allSatisfy((name, run) -> assertThat(run.status()).isZero());
    assertThat(annotations(steps.get("Check"))).isEmpty();
    Golden.assertThat("github-clean-comment.md", Files.readString(folder.resolve("comment.md")));
  }

  @Test
  void theSiteIsBuiltForPublishing() throws Exception {
    Steps steps = new GitHubJob(GITHUB.resolve("publish.yml")).runs(shell(), CONTEXT);

    assertThat(steps.get("Build").status()).isZero();
    assertThat(sample.checkout().resolve("site/sitemap.xml"))
        .content()
        .contains("<loc>https://careers.example.org/framework/compare.html</loc>");
  }

  private Steps check() throws Exception {
    return new GitHubJob(GITHUB.resolve("check.yml")).runs(shell(), CONTEXT);
  }

  /** There is no comment yet that could be written anew. */
  private Shell shell() throws Exception {
    String gh =
        """
        case "$*" in
          *--edit-last*) echo "no comments found for current user" >&2; exit 1 ;;
          "pr comment 7 --repo harbour/framework --body-file comment.md") cp comment.md .. ;;
          *) exit 2 ;;
        esac
        """;
    return new Shell(sample.checkout(), folder.resolve("tools"))
        .has("gh", gh)
        .with("CI", "true")
        .with("GITHUB_ACTIONS", "true")
        .with("GITHUB_REPOSITORY", "harbour/framework");
  }

  private static String annotations(Run run) {
    return run.output()
        .lines()
        .filter(line -> line.startsWith("::"))
        .collect(Collectors.joining("\n"));
  }
}
