package dev.plumbline.generator.report;

import dev.plumbline.generator.document.JsonWriter;
import dev.plumbline.generator.finding.CodeOrder;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.RuleCode;
import java.util.List;
import java.util.Map;

/** All findings of a run as SARIF 2.1.0, the form that code hosts and editors read. */
final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final ReportedRun run;
  private final JsonWriter json;
  private final List<RuleCode> rules;
  private final Map<Finding, String> fingerprints;

  private SarifReport(ReportedRun run, JsonWriter json) {
    this.run = run;
    this.json = json;
    this.rules =
        run.findings().stream()
            .map(Finding::code)
            .distinct()
            .sorted(CodeOrder.BY_REFERENCE)
            .toList();
    this.fingerprints = Fingerprints.of(run);
  }

  static String text(ReportedRun run) {
    return ReportJson.text(json -> new SarifReport(run, json).write());
  }

  private void write() {
    json.object(
        () -> {
          json.text("$schema", SCHEMA);
          json.text("version", "2.1.0");
          json.array("runs", List.of(run), one -> json.object(this::run));
        });
  }

  private void run() {
    json.object("tool", () -> json.object("driver", this::driver));
    // Two frameworks in one repository must not replace each other's findings.
    json.object("automationDetails", () -> json.text("id", "plumbline/" + run.folder()));
    json.object(
        "originalUriBaseIds",
        () ->
            json.object(
                SarifResult.ROOT, () -> message("description", "The root of the repository.")));
    json.text("columnKind", "utf16CodeUnits");
    SarifResult result = new SarifResult(run, json, rules, fingerprints);
    json.array("results", run.findings(), finding -> json.object(() -> result.write(finding)));
  }

  private void driver() {
    json.text("name", "Plumbline");
    json.text("version", run.version());
    json.array("rules", rules, code -> json.object(() -> rule(code)));
  }

  private void rule(RuleCode code) {
    RuleText text = RuleText.of(code);
    json.text("id", code.id());
    message("shortDescription", RuleText.plain(text.finds()));
    message("fullDescription", RuleText.plain(text.matters()));
    json.object(
        "help",
        () -> {
          json.text("text", RuleText.plain(text.remedy()));
          json.text("markdown", text.remedy());
        });
    json.object(
        "defaultConfiguration", () -> json.text("level", SarifResult.level(code.severity())));
  }

  private void message(String name, String text) {
    json.object(name, () -> json.text("text", text));
  }
}
