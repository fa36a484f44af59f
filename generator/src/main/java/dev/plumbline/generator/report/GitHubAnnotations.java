package dev.plumbline.generator.report;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.inert.InertText;
import java.util.List;
import java.util.Locale;

/**
 * The findings of a run as commands that a workflow of GitHub Actions reads from standard output,
 * and shows beside the line. A command must begin its line.
 */
public final class GitHubAnnotations {
  private GitHubAnnotations() {}

  /** A command for each finding that a person has to look at. */
  public static List<String> lines(ReportedRun run) {
    return run.shown().stream().map(finding -> line(run, finding)).toList();
  }

  private static String line(ReportedRun run, Finding finding) {
    return String.format(
        Locale.ROOT,
        "::%s file=%s,line=%d,col=%d,title=%s::%s",
        command(finding.severity()),
        property(run.path(finding)),
        finding.place().line(),
        finding.place().column(),
        property(finding.code().id()),
        data(finding.message()) + "%0A" + data("Hint: " + finding.hint()));
  }

  private static String command(Severity severity) {
    return severity == Severity.NOTE ? "notice" : severity.word();
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }

  private static String data(String text) {
    return InertText.of(text).replace("%", "%25");
  }
}
