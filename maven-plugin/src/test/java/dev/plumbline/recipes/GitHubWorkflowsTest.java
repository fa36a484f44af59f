package dev.plumbline.recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What the workflows for GitHub may do, and what others can make them do. */
class GitHubWorkflowsTest {
  private static final Path RECIPES = Path.of("../framework-content/recipes");

  static List<Path> workflows() throws IOException {
    try (Stream<Path> files = Files.walk(RECIPES)) {
      return files.filter(file -> file.toString().matches(".*\\bgithub\\b.*\\.yml")).toList();
    }
  }

  @Test
  void thereAreWorkflows() throws IOException {
    assertThat(workflows()).hasSize(4);
  }

  /** An expression in a script would be read as part of it: the name of a branch could run. */
  @ParameterizedTest
  @MethodSource("workflows")
  void noScriptHoldsAnExpression(Path workflow) throws IOException {
    List<String> scripts = read(workflow).findValuesAsString("run");

    assertThat(scripts).isNotEmpty().noneMatch(script -> script.contains("${{"));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void everyActionIsOneCommitOfGitHubs(Path workflow) throws IOException {
    List<String> uses =
        Files.readAllLines(workflow).stream().filter(line -> line.contains("uses:")).toList();

    assertThat(uses)
        .hasSameSizeAs(read(workflow).findValues("uses"))
        .allMatch(line -> line.matches(".* actions/[a-z-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "github/check.yml | check | {'contents':'read'}",
        "github/comment.yml | comment | {'actions':'read','pull-requests':'write'}",
        "github/publish.yml | build | {'contents':'read','pages':'read'}",
        "github/publish.yml | publish | {'pages':'write','id-token':'write'}",
        "editions/github/publish-internal.yml | publish | {'contents':'read'}"
      })
  void aJobHasNoRightThatItDoesNotNeed(String workflow, String job, String rights)
      throws IOException {
    JsonNode all = read(RECIPES.resolve(workflow));
    JsonNode own = all.at("/jobs/" + job).path("permissions");

    assertThat((own.isMissingNode() ? all.get("permissions") : own).toString())
        .isEqualTo(rights.replace('\'', '"'));
  }

  /** The one workflow with rights over a pull request runs on the main branch's own files. */
  @ParameterizedTest
  @MethodSource("workflows")
  void theCodeOfAForkNeverMeetsARight(Path workflow) throws IOException {
    JsonNode all = read(workflow);

    assertThat(all.get("on").has("pull_request_target")).isFalse();
    assertThat(all.findValues("with").stream().filter(with -> with.has("fetch-depth")))
        .allMatch(with -> !with.get("persist-credentials").asBoolean(true));
    assertThat(all.get("on").has("workflow_run") && !all.findValues("uses").isEmpty()).isFalse();
  }

  /** The files that name the version of the plugin say when it must be fetched anew. */
  @ParameterizedTest
  @MethodSource("workflows")
  void whatMavenFetchesIsKept(Path workflow) throws IOException {
    assertThat(read(workflow).findValues("with").stream().filter(with -> with.has("java-version")))
        .allMatch(with -> with.path("cache").asString("").equals("maven"))
        .allMatch(
            with -> with.get("cache-dependency-path").asString().equals(".github/workflows/*.yml"));
  }

  @Test
  void theCommentFollowsTheCheck() throws IOException {
    JsonNode comment = read(RECIPES.resolve("github/comment.yml"));

    assertThat(comment.at("/on/workflow_run/workflows/0"))
        .isEqualTo(read(RECIPES.resolve("github/check.yml")).get("name"));
    assertThat(comment.at("/jobs/comment/if").asString())
        .startsWith("github.event.workflow_run.event == 'pull_request'");
  }

  private static JsonNode read(Path file) throws IOException {
    return new YAMLMapper().readTree(file.toFile());
  }
}
