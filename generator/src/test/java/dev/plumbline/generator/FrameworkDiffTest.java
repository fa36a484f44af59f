package dev.plumbline.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.generator.change.FindingChange;
import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.history.GitProject;
import dev.plumbline.generator.history.HistoryException;
import dev.plumbline.generator.model.Family;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FrameworkDiffTest {
  private static final String VOCABULARY =
      """
      name: Example
      version: 1.0.0
      tracks:
        - {id: ic, name: Individual contributor, kind: ic}
        - {id: management, name: Management, kind: management}
      dimensions:
        - {id: mastery, name: Mastery}
      """;
  private static final String LEVEL = "content/families/lamps/ic/ic1.md";
  private static final String TEXT =
      "---\ntitle: Lighter\ngrade: 1\n---\n## Mastery\n\n- Lights lamps.\n";

  @TempDir private Path temp;
  private GitProject project;
  private String first;

  @BeforeEach
  void oneCommit() throws IOException, GitAPIException {
    project = GitProject.in(temp.resolve("project"));
    first =
        project
            .write("content/framework.yaml", VOCABULARY)
            .write("content/families/lamps/family.yaml", "name: Lamps\n")
            .write(LEVEL, TEXT)
            .commit("One");
  }

  @AfterEach
  void close() {
    project.close();
  }

  @Test
  void withoutNamesTheMergeBaseIsComparedWithTheFilesAsTheyAre()
      throws IOException, GitAPIException {
    project.branch("change").write(LEVEL, TEXT + "- Trims wicks.\n").commit("Two");
    project.write(LEVEL, TEXT + "- Trims wicks.\n- Fills lamps.\n");

    DiffResult result = diff(null, " ");

    assertThat(result.before().title())
        .isEqualTo("the merge base with main (" + first.substring(0, 7) + ")");
    assertThat(result.after().title()).isEqualTo("the current files");
    assertThat(criteria(result.before())).isEqualTo(1);
    assertThat(criteria(result.after())).isEqualTo(3);
    assertThat(result.change().levels()).hasSize(1);
  }

  @Test
  void twoCommitsAreComparedByTheirNames() throws IOException, GitAPIException {
    project.write(LEVEL, TEXT + "- Trims wicks.\n").commit("Two");
    project.write(LEVEL, "not looked at");

    DiffResult result = diff(first, "main");

    assertThat(result.before().title()).isEqualTo(first.substring(0, 7));
    assertThat(criteria(result.before())).isEqualTo(1);
    assertThat(criteria(result.after())).isEqualTo(2);
  }

  @Test
  void bothSidesAreCheckedAndWhatIsWrongIsReadAsFarAsItGoes() throws IOException {
    project.write(LEVEL, TEXT.replace("## Mastery", "## Mystery"));

    DiffResult result = diff("HEAD", null);

    assertThat(result.before().report().fails(Severity.ERROR)).isFalse();
    assertThat(result.after().report().fails(Severity.ERROR)).isTrue();
    assertThat(result.findings().appeared())
        .extracting(Finding::code)
        .contains(Code.UNKNOWN_HEADING);
    assertThat(result.after().framework().families().get(0).levels()).hasSize(1);
  }

  @Test
  void theFilesAsTheyWereAreNoChangeToThemselves() throws IOException {
    DiffResult result = diff(null, null);

    assertThat(result.change().isEmpty()).isTrue();
    assertThat(result.findings()).isEqualTo(FindingChange.NONE);
    assertThat(result.after().framework()).isEqualTo(result.before().framework());
  }

  @Test
  void aPictureThatACommitKeepsANoteOfIsNoFinding() throws IOException, GitAPIException {
    String path = "content/assets/dot.png";
    project.write(path, "version https://git-lfs.github.com/spec/v1\n").commit("Two");
    project.write(path, "\u00EF not a picture");

    FindingChange findings = diff("HEAD", null).findings();

    assertThat(findings.appeared()).extracting(Finding::code).contains(Code.ASSET_KIND);
    assertThat(findings.vanished()).isEmpty();
  }

  @Test
  void beforeThereWasAFolderTheFrameworkIsEmpty() throws IOException, GitAPIException {
    project.git().rm().addFilepattern("content").call();
    project.write("readme.md", "Nothing yet").commit("Removed");
    project
        .write("content/framework.yaml", VOCABULARY)
        .write("content/families/lamps/family.yaml", "name: Lamps\n");

    DiffResult result = diff("HEAD", null);

    assertThat(result.before().present()).isFalse();
    assertThat(result.before().report().findings()).isEmpty();
    assertThat(result.before().framework().families()).isEmpty();
    assertThat(result.after().framework().families()).extracting(Family::id).contains("lamps");
  }

  @Test
  void aRevisionThatIsNotThereIsSaid() {
    assertThatThrownBy(() -> diff("v1", null))
        .isInstanceOf(HistoryException.class)
        .hasMessageContaining("\"v1\"");
  }

  private DiffResult diff(@Nullable String from, @Nullable String to) throws IOException {
    return SiteGenerator.diff(
        DiffRequest.of(project.folder().resolve("content")).withFrom(from).withTo(to));
  }

  private static int criteria(DiffSide side) {
    return side.framework().families().get(0).levels().get(0).criteria().size();
  }
}
