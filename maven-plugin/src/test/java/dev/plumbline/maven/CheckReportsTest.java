package dev.plumbline.maven;

import static dev.plumbline.maven.Reports.ERROR;
import static dev.plumbline.maven.Reports.NOTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.report.ReportFormat;
import dev.plumbline.generator.report.ReportedRun;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckReportsTest {
  private final Lines lines = new Lines();
  private Path root;

  @BeforeEach
  void setRoot(@TempDir Path folder) {
    root = folder;
  }

  @Test
  void theReportsThatAreNamedAreWrittenAndSaidWhere() throws Exception {
    tell(AnnotationHost.NONE, "json", " sarif");

    assertThat(lines.all())
        .containsExactly(
            "info Report: reports/plumbline.sarif", "info Report: reports/plumbline.json");
    assertThat(root.resolve("reports/plumbline.sarif")).isRegularFile();
    assertThat(root.resolve("reports/plumbline.json")).isRegularFile();
    assertThat(lines.commands()).isEmpty();
  }

  @Test
  void whereNothingIsAskedForNothingIsToldOrWritten() throws Exception {
    tell(AnnotationHost.NONE);

    assertThat(lines.all()).isEmpty();
    assertThat(root).isEmptyDirectory();
  }

  @Test
  void forGitHubEachFindingToLookAtIsACommandOfItsOwn() throws Exception {
    tell(AnnotationHost.GITHUB);

    assertThat(lines.commands())
        .isEqualTo(
            "::error file=content/a.md,line=1,col=1,title=unknown-heading::"
                + "Something is here.%0AHint: mend it.\n");
  }

  @Test
  void forGitLabItsReportIsWrittenUnasked() throws Exception {
    tell(AnnotationHost.GITLAB);

    assertThat(root.resolve("reports/gl-code-quality.json")).isRegularFile();
    assertThat(CheckReports.of(List.of("gitlab"), root, AnnotationHost.GITLAB).formats())
        .containsExactly(ReportFormat.GITLAB);
  }

  @Test
  void anUnknownFormIsRefusedWithThoseThereAre() {
    assertThatThrownBy(() -> CheckReports.of(List.of("json", "pdf"), root, AnnotationHost.NONE))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(
            "plumbline.report has \"pdf\", but can have only: sarif, junit, markdown, json, gitlab."
                + " Separate them with commas.");
  }

  private void tell(AnnotationHost host, String... formats) throws MojoExecutionException {
    ReportedRun run =
        new ReportedRun(
            Reports.of(ERROR, NOTE), "content/", "1.0", Severity.ERROR, Severity.WARNING);
    CheckReports.of(Arrays.asList(formats), root.resolve("reports"), host)
        .tell(run, lines.log(), new FolderNames(root));
  }
}
