package dev.plumbline.maven;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Severity;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The log of the findings of a run.
 *
 * @param log the log of the goal
 * @param mildest findings milder than this are only counted
 * @param folder put before each path: empty, or ending in a slash
 * @param withKnown whether findings of an earlier run are listed too
 */
record FindingLog(GoalLog log, Severity mildest, String folder, boolean withKnown) {
  /** A log that lists what the parameter {@code plumbline.show} asks for. */
  static FindingLog of(GoalLog log, String show, String folder) throws MojoExecutionException {
    Severity mildest = new SeverityParameter("plumbline.show", show).severity();
    return new FindingLog(log, mildest, folder, false);
  }

  /** This log, which also lists known findings if asked to. */
  FindingLog withKnown(boolean asked) {
    return new FindingLog(log, mildest, folder, asked);
  }

  /** Prints each finding at its own level of the log; the last line is the count. */
  void print(FindingReport report) {
    for (FindingReport.Printed printed : report.printed(mildest, folder, withKnown)) {
      print(report, printed);
    }
    log.info(report.count());
  }

  /** Prints a report, unless nothing was found. */
  void printAny(FindingReport report) {
    if (!report.findings().isEmpty()) {
      print(report);
    }
  }

  private void print(FindingReport report, FindingReport.Printed printed) {
    Finding finding = printed.finding();
    Severity level = report.counts(finding) ? finding.severity() : Severity.NOTE;
    log.print(level, printed.text().lines().toList());
  }
}
