package dev.plumbline.maven;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Severity;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * Prints what was found.
 *
 * @param log where to
 * @param mildest findings milder than this are only counted
 * @param folder put before each path: empty, or ending in a slash
 */
record FindingLog(Log log, Severity mildest, String folder) {
  /** A log that lists what the parameter {@code plumbline.show} asks for. */
  static FindingLog of(Log log, String show, String folder) throws MojoExecutionException {
    return new FindingLog(log, new SeverityParameter("plumbline.show", show).severity(), folder);
  }

  /** Each finding at its own level of the log; the last line is the count. */
  void print(FindingReport report) {
    for (FindingReport.Printed printed : report.printed(mildest, folder)) {
      print(printed.finding(), printed.text());
    }
    log.info(report.count());
  }

  /** The same, and nothing at all where nothing was found. */
  void printAny(FindingReport report) {
    if (!report.findings().isEmpty()) {
      print(report);
    }
  }

  private void print(Finding finding, String text) {
    if (!finding.open() || finding.severity() == Severity.NOTE) {
      log.info(text);
    } else if (finding.severity() == Severity.WARNING) {
      log.warn(text);
    } else {
      log.error(text);
    }
  }
}
