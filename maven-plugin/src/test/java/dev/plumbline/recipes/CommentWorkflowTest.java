package dev.plumbline.recipes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.inert.InertMarkdown;
import dev.plumbline.recipes.GitHubJob.Steps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The workflow that comments, on what the check of a hostile fork may have left. */
class CommentWorkflowTest {
  static final Path WORKFLOW = Path.of("../framework-content/recipes/github/comment.yml");
  static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";
  private static final String OTHER = "fedcba9876543210fedcba9876543210fedcba98";
  private static final String MARKER = "<!-- plumbline:pull-request -->\n";
  private static final String BOT = "github-actions[bot]";
  private static final String NEW = "POST issues/7/comments";

  /** What would have an effect in a comment. */
  private static final List<String> EFFECTS =
      List.of(
          "@harbour/owners, @mallory and \\@mallory",
          "&commat;mallory &#64;mallory &#x40;mallory \\&#64;mallory \\\\&#64;mallory",
          "<img src=//evil.example/a.png> \\\\<img src=//evil.example/a.png>",
          "<details>\n\\<a href=//evil.example>Approve\n</details>",
          "`\\`<img src=//evil.example/a.png>`",
          "<b title=x>b</b> <!-- another-bot: approved --> <?x?> <![CDATA[x]]>",
          "[Approve](//evil.example) \\\\[Approve](//evil.example) ![a](//evil.example/a.png)",
          "[Approve][1]\n\n[1]: //evil.example",
          "[Approve]\n\n[Approve]: evil",
          "https://evil.example http:\\//evil.example ftp://evil.example HTTPS:&#47;/evil.example",
          "www.evil.example WWW.evil.example mallory@evil.example mailto:mallory@evil.example",
          "Fixes #1, closes harbour/framework#1, GH-1, gh-2",
          "```mermaid\ngraph LR\n```\n\n~~~~\nhidden",
          "- ```\n  hidden",
          "/merge\n\n  /approve",
          "\u202Edesrever\u0007\u009B");

  @TempDir private Path folder;
  private Path workspace;
  private GitHubStandIn github;
  private String branch = "change";

  @BeforeEach
  void setGitHub() throws Exception {
    workspace = Files.createDirectories(folder.resolve("workspace"));
    github = new GitHubStandIn(folder.resolve("github"));
  }

  /** The values of its expressions, in a run that the check of a fork's branch has started. */
  static Map<String, String> context(String branch) {
    String run = "github.event.workflow_run.";
    return Map.ofEntries(
        Map.entry("github.token", "token"),
        Map.entry(run + "id", "42"),
        Map.entry(run + "head_repository.owner.login", "mallory"),
        Map.entry(run + "head_repository.full_name", "mallory/framework"),
        Map.entry(run + "head_branch", branch),
        Map.entry(run + "head_sha", COMMIT));
  }

  /** What content says stands in reports as Plumbline writes it: without effect, in two ways. */
  @Test
  void aTextOfPlumblineIsShownAsItIs() throws Exception {
    String words = String.join("; R&D, C# at 3:00; ", EFFECTS);
    String report =
        String.format(
            Locale.ROOT,
            """
            ### Plumbline: 1 error in 1 file

            - Line 1, error `dead-link`: %1$s\\
              Hint: did you mean “%1$s”?
            - ~~%1$s~~ **%1$s**

            <details><summary><b>%2$s</b>: expects more</summary>

            - 1 of 2

            </details>""",
            InertMarkdown.escape(words),
            InertMarkdown.html(words));
    String text = "<!-- plumbline-findings -->\n" + report;
    github.pull(7, COMMIT).artifact("reports", zip(Map.of("plumbline.md", text)));

    assertThat(seen(own(newComment()))).isEqualTo(seen(report));
  }

  @Test
  void theNumberIsAskedForAndNotReadFromTheArtifact() throws Exception {
    github
        .pull(5, OTHER)
        .pull(7, COMMIT)
        .artifact("reports", zip(Map.of("plumbline.md", "Pull request 8", "number", "8")));

    assertThat(comments()).containsOnlyKeys(NEW);
    assertThat(github.askedHead()).isEqualTo("mallory:change");
  }

  @Test
  void nothingIsSaidWhereTheBranchHasMovedOn() throws Exception {
    github.pull(7, OTHER).artifact("reports", zip(Map.of("plumbline.md", "Old")));

    assertThat(comments()).isEmpty();
  }

  @Test
  void theOwnCommentIsWrittenAnewAndNoOther() throws Exception {
    github
        .pull(7, COMMIT)
        .comment(1, "mallory", MARKER)
        .comment(2, BOT, "Quoting " + MARKER)
        .comment(3, BOT, MARKER + "as it was");

    assertThat(comments()).containsOnlyKeys("PATCH issues/comments/3");
  }

  @Test
  void theNameOfABranchIsNoCommand() throws Exception {
    branch = "a';touch ran;\"$(touch ran)`touch ran`\n${{ github.token }} &f=@/etc/passwd";
    github.pull(7, COMMIT);

    assertThat(comments()).containsOnlyKeys(NEW);
    assertThat(github.askedHead()).isEqualTo("mallory:" + branch);
    assertThat(workspace.resolve("ran")).doesNotExist();
  }

  @ParameterizedTest
  @FieldSource("EFFECTS")
  void aTextOfAForkHasNoEffect(String text) throws Exception {
    github.pull(7, COMMIT).artifact("reports", zip(Map.of("plumbline.md", text)));

    String comment = own(newComment());
    assertThat(comment).doesNotContainPattern("(?m)^\\s*/");
    assertThat(html(comment).replaceAll("</?(?:p|ul|li|code|b|del|details)>", ""))
        .doesNotContain("<")
        .doesNotContainPattern("@\\S")
        .doesNotContainPattern("(?i)#\\d|\\bgh-\\d|://|\\bwww\\.")
        .doesNotContainPattern("[\\p{Cc}\u202E&&[^\n]]");
  }

  @Test
  void whatIsNoTextIsLeftOut() throws Exception {
    byte[] overlong = {(byte) 0xC1, (byte) 0x80, 'm', 'e', (byte) 0xFF, (byte) 0xE2, (byte) 0x80};
    github.pull(7, COMMIT).artifact("reports", Archive.of(Map.of("plumbline.md", overlong)));

    assertThat(newComment()).endsWith("\nme");
  }

  @Test
  void whatIsFromAForkIsSaidToBe() throws Exception {
    github.pull(7, COMMIT).artifact("reports", zip(Map.of("plumbline.md", "Approved")));

    assertThat(newComment()).contains("comes from a fork").endsWith("\nApproved");
  }

  @Test
  void aLongTextIsCut() throws Exception {
    String endless = "<".repeat(5_000_000);
    github.pull(7, COMMIT).artifact("reports", zip(Map.of("plumbline.md", endless)));

    assertThat(newComment()).hasSizeLessThan(65_536).contains("&lt;");
  }

  @Test
  void aLargeArtifactIsLeftWhereItIs() throws Exception {
    github
        .pull(7, COMMIT)
        .artifact("reports", zip(Map.of("plumbline.md", "Large")), 1_000_001)
        .artifact("site", new byte[0], 1_000_000_001);

    assertThat(newComment())
        .doesNotContain("Large")
        .doesNotContain("the site with")
        .contains("There is no report")
        .contains("https://github.com/harbour/framework/actions/runs/42");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../plumbline.md", "/tmp/plumbline.md", "sub/../../plumbline.md"})
  void noFileOfAnArchiveIsWritten(String name) throws Exception {
    github.pull(7, COMMIT).artifact("reports", zip(Map.of(name, "out", "plumbline.md", "in")));

    assertThat(newComment()).endsWith("\nin");
    assertThat(folder.resolve("plumbline.md")).doesNotExist();
    try (Stream<Path> files = Files.list(workspace)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "artifacts.json",
              "comment.json",
              "comment.md",
              "comments.json",
              "pulls.json",
              "reports.zip");
    }
  }

  @Test
  void aLinkInAnArchiveIsNotFollowed() throws Exception {
    Path secret = Files.writeString(folder.resolve("secret"), "token");
    byte[] archive = Archive.ofLink("plumbline.md", secret.toString());
    github.pull(7, COMMIT).artifact("reports", archive);

    assertThat(newComment()).endsWith("secret").doesNotContain("token");
  }

  @Test
  void whatIsNoArchiveIsNoReport() throws Exception {
    github.pull(7, COMMIT).artifact("reports", "no archive".getBytes(UTF_8));

    assertThat(newComment()).doesNotContain("no archive");
  }

  @Test
  void itRunsNoActionAndMayOnlyReadArtifactsAndComment() throws IOException {
    JsonNode workflow = new YAMLMapper().readTree(WORKFLOW.toFile());

    assertThat(workflow.findValues("uses")).isEmpty();
    assertThat(workflow.get("permissions").toString())
        .isEqualTo("{\"actions\":\"read\",\"pull-requests\":\"write\"}");
    assertThat(workflow.at("/jobs/comment").has("permissions")).isFalse();
  }

  private Map<String, String> comments() throws Exception {
    Shell shell =
        new Shell(workspace, folder.resolve("tools")).needs("jq", "unzip", "perl", "iconv");
    github.isReachedFrom(shell);
    Steps steps = new GitHubJob(WORKFLOW, "comment", context(branch)).runs(shell);
    assertThat(steps.all())
        .allSatisfy((name, run) -> assertThat(run.status()).as(run.output()).isZero());
    Map<String, String> sent = new TreeMap<>(github.sent());
    sent.replaceAll((address, text) -> text.strip());
    return sent;
  }

  private String newComment() throws Exception {
    return Objects.requireNonNull(comments().get(NEW));
  }

  /** What follows the head of a comment on a change from a fork. */
  private static String own(String comment) {
    String end = "was made by the fork's own run._";
    return comment.substring(comment.indexOf(end) + end.length()).strip();
  }

  /** The HTML of a text as a code host shows it. */
  private static String html(String text) {
    Parser parser =
        Parser.builder()
            .extensions(List.of(AutolinkExtension.create(), StrikethroughExtension.create()))
            .build();
    return HtmlRenderer.builder()
        .extensions(List.of(StrikethroughExtension.create()))
        .build()
        .render(parser.parse(text));
  }

  private static String seen(String text) {
    return html(text).replace("\u200B", "");
  }

  private static byte[] zip(Map<String, String> texts) throws IOException {
    Map<String, byte[]> files = new HashMap<>();
    texts.forEach((name, text) -> files.put(name, text.getBytes(UTF_8)));
    return Archive.of(files);
  }
}
