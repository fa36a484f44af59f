package dev.plumbline.generator.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The forms of reports that are files. */
public enum ReportFormat {
  /** For code hosts and editors. */
  SARIF("plumbline.sarif"),
  /** For build servers. */
  JUNIT("TEST-plumbline.xml"),
  /** For people, as a comment on a pull request. */
  MARKDOWN("plumbline.md"),
  /** For custom programs, and as the baseline of later runs. */
  JSON("plumbline.json"),
  /** For merge requests of GitLab: Code Quality. */
  GITLAB("gl-code-quality.json");

  private final String file;

  ReportFormat(String file) {
    this.file = file;
  }

  /** The name in parameters: lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The name of the file. */
  public String file() {
    return file;
  }

  /** The report of a run; the same run gives the same text. */
  public String text(ReportedRun run) {
    return switch (this) {
      case SARIF -> SarifReport.text(run);
      case JUNIT -> JUnitReport.text(run);
      case MARKDOWN -> MarkdownReport.text(run);
      case JSON -> JsonReport.text(run);
      case GITLAB -> GitLabReport.text(run);
    };
  }

  /** The form with this name, if there is one. */
  public static Optional<ReportFormat> of(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equals(word)).findFirst();
  }
}
