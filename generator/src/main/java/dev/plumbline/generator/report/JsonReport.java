package dev.plumbline.generator.report;

import dev.plumbline.generator.document.JsonWriter;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingKey;
import dev.plumbline.generator.finding.Severity;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * All findings of a run as data, in the form that {@code findings-report.schema.json} promises; a
 * change that breaks readers raises {@link #FORMAT}.
 */
final class JsonReport {
  /** The version of the document's form. */
  static final int FORMAT = 1;

  private JsonReport() {}

  static String text(ReportedRun run) {
    Map<Finding, FindingKey> keys = run.report().keys();
    Map<Finding, String> fingerprints = Fingerprints.of(run);
    return ReportJson.text(
        json ->
            json.object(
                () -> {
                  head(run, json);
                  json.array(
                      "findings",
                      keys.keySet(),
                      finding ->
                          json.object(
                              () -> {
                                write(run, finding, json);
                                json.text("text", textOf(finding, keys));
                                json.text("fingerprint", fingerprints.get(finding));
                              }));
                }));
  }

  private static void head(ReportedRun run, JsonWriter json) {
    Severity failOn = run.failOn();
    json.number("format", FORMAT);
    json.object(
        "tool",
        () -> {
          json.text("name", "Plumbline");
          json.text("version", run.version());
        });
    json.text("folder", run.folder());
    json.text("failOn", failOn == null ? "never" : failOn.word());
    json.flag("fails", run.fails());
    json.object("summary", () -> summary(run, json));
  }

  private static void summary(ReportedRun run, JsonWriter json) {
    for (Severity severity : Severity.values()) {
      json.number(
          severity.word() + "s",
          number(run, f -> run.report().counts(f) && f.severity() == severity));
    }
    json.number("accepted", number(run, finding -> !finding.open()));
    json.number("known", number(run, f -> f.open() && run.report().isKnown(f)));
    json.text("sentence", run.report().count());
  }

  private static long number(ReportedRun run, Predicate<Finding> which) {
    return run.findings().stream().filter(which).count();
  }

  private static void write(ReportedRun run, Finding finding, JsonWriter json) {
    json.text("code", finding.code().id());
    json.text("severity", finding.severity().word());
    json.text("path", finding.place().path());
    json.number("line", finding.place().line());
    json.number("column", finding.place().column());
    json.text("message", finding.message());
    json.text("hint", finding.hint());
    json.text("accepted", finding.accepted());
    json.flag("known", run.report().isKnown(finding));
    json.flag("fails", run.fails(finding));
    List<String> about = finding.about();
    if (!about.isEmpty()) {
      json.texts("about", about);
    }
  }

  private static String textOf(Finding finding, Map<Finding, FindingKey> keys) {
    FindingKey key = keys.get(finding);
    return key == null ? "" : key.line();
  }
}
