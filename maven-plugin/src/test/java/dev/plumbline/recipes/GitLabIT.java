package dev.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.recipes.Shell.Run;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A merge request on GitLab. */
class GitLabIT {
  private static final Path RECIPE = Path.of("../framework-content/recipes/gitlab/.gitlab-ci.yml");

  @TempDir private Path folder;
  private ChangedSample sample;
  private JsonNode pipeline;
  private Shell shell;

  @BeforeEach
  void setShell() throws Exception {
    pipeline = new YAMLMapper().readTree(RECIPE.toFile());
    sample = new ChangedSample(folder);
    shell =
        new Shell(sample.checkout(), folder.resolve("tools"))
            .has("curl", "echo \"$@\" > ../curl.txt\n")
            .with("CI", "true")
            .with("GITLAB_CI", "true")
            .with("CI_API_V4_URL", "https://git.example.org/api/v4")
            .with("CI_PROJECT_ID", "3")
            .with("CI_MERGE_REQUEST_IID", "7")
            .with("CI_MERGE_REQUEST_TARGET_BRANCH_NAME", "main")
            .with("CI_PAGES_URL", "https://careers.example.org/framework");
    for (String name : List.of("PLUMBLINE", "CONTENT")) {
      shell.with(name, pipeline.get("variables").get(name).asString());
    }
  }

  @Test
  void aChangeFailsAndLeavesItsReports() throws Exception {
    sample.change();

    Run run = shell.runs(commands("check", "script"));
    shell.with("COMMENT_TOKEN", "token").runs(commands("check", "after_script"));

    assertThat(run.succeeded()).isFalse();
    assertThat(sample.checkout().resolve("reports")).isDirectoryContaining("glob:**/plumbline.md");
    for (JsonNode report : pipeline.get("check").get("artifacts").get("reports")) {
      assertThat(sample.checkout().resolve(report.asString())).content().contains("dead-fragment");
    }
    assertThat(sample.checkout().resolve("comment.md"))
        .content()
        .contains("dead-fragment", "Expert designer");
    assertThat(Files.readString(folder.resolve("curl.txt")))
        .contains("body@comment.md", "https://git.example.org/api/v4/projects/3/merge_requests/7/");
  }

  @Test
  void theSiteIsBuiltForPublishing() throws Exception {
    Run run = shell.runs(commands("pages", "script"));

    assertThat(run.status()).as(run.output()).isZero();
    assertThat(sample.checkout().resolve("public/index.html")).isRegularFile();
  }

  private List<String> commands(String job, String part) {
    return StreamSupport.stream(pipeline.get(job).get(part).spliterator(), false)
        .map(JsonNode::asString)
        .toList();
  }
}
