package dev.plumbline.generator.report;

import dev.plumbline.generator.document.JsonWriter;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.RuleCode;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.inert.InertText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writer of a finding as a result of SARIF. */
final class SarifResult {
  /** The root that paths are relative to. */
  static final String ROOT = "%SRCROOT%";

  private final ReportedRun run;
  private final JsonWriter json;
  private final List<RuleCode> rules;
  private final Map<Finding, String> fingerprints;
  private final boolean anyAccepted;

  SarifResult(
      ReportedRun run, JsonWriter json, List<RuleCode> rules, Map<Finding, String> fingerprints) {
    this.run = run;
    this.json = json;
    this.rules = rules;
    this.fingerprints = fingerprints;
    this.anyAccepted = run.findings().stream().anyMatch(finding -> !finding.open());
  }

  static String level(Severity severity) {
    return severity.word();
  }

  void write(Finding finding) {
    json.text("ruleId", finding.code().id());
    json.number("ruleIndex", rules.indexOf(finding.code()));
    json.text("level", level(finding.severity()));
    json.object("message", () -> json.text("text", message(finding)));
    json.array("locations", List.of(finding), one -> json.object(() -> location(one)));
    // Not under the name that GitHub's upload uses: it computes that itself, and warns of others.
    json.object(
        "partialFingerprints",
        () -> json.text("plumbline/v1", fingerprints.getOrDefault(finding, "")));
    if (run.report().known() != null) {
      json.text("baselineState", run.report().isKnown(finding) ? "unchanged" : "new");
    }
    // The standard requires that all results state whether they are suppressed, or none does.
    if (anyAccepted) {
      suppressions(finding.accepted());
    }
  }

  private void location(Finding finding) {
    json.object(
        "physicalLocation",
        () -> {
          json.object(
              "artifactLocation",
              () -> {
                json.text("uri", UriPath.of(run.path(finding)));
                json.text("uriBaseId", ROOT);
              });
          json.object(
              "region",
              () -> {
                json.number("startLine", finding.place().line());
                json.number("startColumn", finding.place().column());
              });
        });
  }

  private void suppressions(@Nullable String accepted) {
    json.array(
        "suppressions",
        accepted == null ? List.<String>of() : List.of(accepted),
        reason ->
            json.object(
                () -> {
                  json.text("kind", "external");
                  json.text("status", "accepted");
                  json.text("justification", InertText.of(reason));
                }));
  }

  /**
   * The sentence and the hint. A message of SARIF can have links and placeholders; words of the
   * content must become neither, and few programs know the standard's escapes.
   */
  private static String message(Finding finding) {
    return (InertText.of(finding.message()) + "\nHint: " + InertText.of(finding.hint()))
        .replace("](", "] (")
        .replaceAll("\\{(\\d+)}", "{ $1 }");
  }
}
