package dev.plumbline.generator.report;

import dev.plumbline.generator.document.JsonWriter;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.inert.InertText;
import java.util.Map;

/**
 * Findings in the form of GitLab's Code Quality. GitLab compares it with that of the target branch
 * by the fingerprints, so findings known from a baseline are in it too; accepted ones are not.
 */
final class GitLabReport {
  private GitLabReport() {}

  static String text(ReportedRun run) {
    Map<Finding, String> fingerprints = Fingerprints.of(run);
    return ReportJson.text(
        json ->
            json.array(
                run.findings().stream().filter(Finding::open).toList(),
                finding -> write(run, finding, fingerprints.getOrDefault(finding, ""), json)));
  }

  private static void write(ReportedRun run, Finding finding, String fingerprint, JsonWriter json) {
    json.object(
        () -> {
          json.text("description", InertText.of(finding.message() + " Hint: " + finding.hint()));
          json.text("check_name", finding.code().id());
          json.text("fingerprint", fingerprint);
          json.text("severity", severity(finding.severity()));
          json.object(
              "location",
              () -> {
                json.text("path", run.path(finding));
                json.object("lines", () -> json.number("begin", finding.place().line()));
              });
        });
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "critical";
      case WARNING -> "major";
      case NOTE -> "info";
    };
  }
}
