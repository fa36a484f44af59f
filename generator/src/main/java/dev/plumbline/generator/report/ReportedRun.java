package dev.plumbline.generator.report;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run with everything that reports say about it.
 *
 * @param report the findings
 * @param folder the content folder, from the root of the repository: empty, or ending in {@code /}
 * @param version the version of Plumbline
 * @param failOn the mildest severity that fails; absent where none does
 * @param show the mildest severity that people are shown; programs get all
 */
public record ReportedRun(
    FindingReport report, String folder, String version, @Nullable Severity failOn, Severity show) {

  /** All findings, sorted. */
  List<Finding> findings() {
    return report.findings();
  }

  /** The findings that a person has to look at: neither accepted nor known nor too mild. */
  List<Finding> shown() {
    return findings().stream()
        .filter(finding -> report.counts(finding) && finding.severity().atLeast(show))
        .toList();
  }

  /** The file of a finding, from the root of the repository. */
  String path(Finding finding) {
    return finding.place().pathFrom(folder);
  }

  /** Whether this finding fails the run. */
  boolean fails(Finding finding) {
    return failOn != null && report.counts(finding) && finding.severity().atLeast(failOn);
  }

  /** Whether any finding fails the run. */
  boolean fails() {
    return failOn != null && report.fails(failOn);
  }
}
