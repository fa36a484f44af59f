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
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A merge request on GitLab. */
class GitLabIT {
  private static final Path RECIPES = Path.of("../framework-content/recipes");
  private static final String NOTES =
      "https://git.example.org/api/v4/projects/3/merge_requests/7/notes";
  private static final String MARKER = "<!-- plumbline:merge-request -->\\n";

  /** Answers as the interface would, and keeps what is sent. */
  private static final String CURL =
      """
      method=GET data=
      while [ $# -gt 0 ]; do
        case $1 in
          --request) shift; method=$1 ;;
          --json) shift; data=${1#@} ;;
          --header) shift ;;
          --*) ;;
          *) address=$1 ;;
        esac
        shift
      done
      case "$method $address" in
        "GET https://git.example.org/api/v4/user") echo '{"id": 9}' ;;
        GET*page=*) cat ../notes.json ;;
        *) echo "$method $address" > ../sent.txt; cp "$data" ../sent.json ;;
      esac
      """;

  @TempDir private Path folder;
  private ChangedSample sample;
  private JsonNode pipeline;
  private Shell shell;

  @BeforeEach
  void setShell() throws Exception {
    pipeline = new YAMLMapper().readTree(RECIPES.resolve("gitlab/.gitlab-ci.yml").toFile());
    sample = new ChangedSample(folder);
    shell =
        new Shell(sample.checkout(), folder.resolve("tools"))
            .has("curl", CURL)
            .has("apk", "")
            .has("apt-get", "")
            .with("CI", "true")
            .with("GITLAB_CI", "true")
            .with("CI_API_V4_URL", "https://git.example.org/api/v4")
            .with("CI_COMMIT_SHA", CommentRun.COMMIT)
            .with("CI_JOB_ID", "51")
            .with("CI_JOB_URL", "https://git.example.org/pier/careers/framework/-/jobs/51")
            .with("CI_MERGE_REQUEST_IID", "7")
            .with("CI_MERGE_REQUEST_PROJECT_ID", "3")
            .with("CI_PAGES_DOMAIN", "pages.example.org")
            .with("CI_PAGES_URL", "https://careers.example.org/framework")
            .with("CI_PIPELINE_URL", "https://git.example.org/pier/careers/framework/-/pipelines/4")
            .with("CI_PROJECT_PATH", "pier/careers/framework")
            .with("CI_PROJECT_ROOT_NAMESPACE", "pier");
    Run base = shell.runs(List.of("git rev-parse origin/main"));
    shell.with("CI_MERGE_REQUEST_DIFF_BASE_SHA", base.output().strip());
    for (String name : List.of("PLUMBLINE", "CONTENT")) {
      shell.with(name, pipeline.get("variables").get(name).asString());
    }
    Files.writeString(folder.resolve("notes.json"), "[]");
  }

  @Test
  void aChangeFailsAndLeavesItsReportsAndAComment() throws Exception {
    sample.change();

    Run run = play("check", "script");
    play("check", "after_script");
    Run preview = play("preview", "script");
    Run comment = comment();

    assertThat(run.succeeded()).isFalse();
    assertThat(preview.succeeded()).isFalse();
    assertThat(sample.checkout().resolve("reports")).isDirectoryContaining("glob:**/plumbline.md");
    for (String report : List.of("codequality", "junit")) {
      String file = pipeline.at("/check/artifacts/reports/" + report).asString();
      assertThat(sample.checkout().resolve(file)).content().contains("dead-fragment");
    }
    assertThat(comment.status()).as(comment.output()).isZero();
    assertThat(folder.resolve("sent.txt")).hasContent("POST " + NOTES);
    assertThat(sent())
        .startsWith("<!-- plumbline:merge-request -->\n")
        .contains("dead-fragment", "Expert designer")
        .contains("/framework/-/jobs/51/artifacts/file/reports/plumbline-diff.html)")
        .contains("- no site: it is built once the errors are gone");
  }

  @Test
  void theNextPushWritesTheOwnCommentAnewAndNoOther() throws Exception {
    sample.change().revert();
    Files.writeString(
        folder.resolve("notes.json"),
        """
        [{"id": 11, "author": {"id": 8}, "body": "MARKER"},
         {"id": 12, "author": {"id": 9}, "body": "Quoting MARKER"}]
        [{"id": 13, "author": {"id": 9}, "body": "MARKERas it was"}]
        []
        """
            .replace("MARKER", MARKER));

    assertThat(play("check", "script").succeeded()).isTrue();
    assertThat(play("preview", "script").succeeded()).isTrue();
    Run comment = comment();

    assertThat(comment.status()).as(comment.output()).isZero();
    assertThat(folder.resolve("sent.txt")).hasContent("PUT " + NOTES + "/13");
    assertThat(sent())
        .contains(
            "https://pier.pages.example.org/-/careers/framework/-/jobs/51/artifacts/preview/index.html",
            "Nothing changed.");
    assertThat(sample.checkout().resolve("preview/index.html")).isRegularFile();
  }

  @Test
  void whereNothingWasCheckedTheCommentSaysSo() throws Exception {
    assertThat(comment().succeeded()).isTrue();
    assertThat(sent()).contains("There is no report: the log says why.");
  }

  @Test
  void twoEditionsArePublishedInTwoPlaces() throws Exception {
    shell.has("rsync", "echo \"$@\" > ../rsync.txt\n");
    Path key = Files.writeString(folder.resolve("key"), "key");
    shell.with("INTERNAL_KEY", key.toString()).with("INTERNAL_KNOWN_HOSTS", "known_hosts");
    shell.with("INTERNAL_HOST", "careers@intranet.example.org").with("AUDIENCES", "internal");

    Run open = play("pages", "script");
    pipeline =
        new YAMLMapper()
            .readTree(RECIPES.resolve("editions/gitlab/internal.gitlab-ci.yml").toFile());
    Run internal = play("publish-internal", "script");

    assertThat(open.status()).as(open.output()).isZero();
    assertThat(internal.status()).as(internal.output()).isZero();
    assertThat(sample.checkout().resolve("public/index.html")).isRegularFile();
    assertThat(sample.checkout().resolve("public/pages/calibration.html")).doesNotExist();
    assertThat(sample.checkout().resolve("internal/pages/calibration.html")).exists();
    assertThat(Files.readString(folder.resolve("rsync.txt")))
        .endsWith("internal/ careers@intranet.example.org:/srv/careers/\n");
    assertThat(pipeline.get("publish-internal").has("artifacts")).isFalse();
  }

  @Test
  void whatMavenFetchesIsKept() {
    assertThat(pipeline.at("/default/cache/paths/0").asString()).isEqualTo(".m2");
    assertThat(pipeline.at("/variables/MAVEN_OPTS").asString())
        .startsWith("-Dmaven.repo.local=.m2 ");
  }

  /** The job that comments, with what the jobs before it have said of themselves. */
  private Run comment() throws Exception {
    shell.needs("jq").with("COMMENT_TOKEN", "token");
    for (String said : List.of("check.env", "preview.env")) {
      Path file = sample.checkout().resolve(said);
      for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
        shell.with(line.split("=", 2)[0], line.split("=", 2)[1]);
      }
    }
    return play("comment", "script");
  }

  private Run play(String job, String part) {
    return shell.runs(
        StreamSupport.stream(pipeline.get(job).get(part).spliterator(), false)
            .map(JsonNode::asString)
            .toList());
  }

  private String sent() throws Exception {
    return new JsonMapper().readTree(folder.resolve("sent.json").toFile()).get("body").asString();
  }
}
