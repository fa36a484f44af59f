package dev.plumbline.generator.export;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.parity.Parity;
import dev.plumbline.generator.parity.RuleResult;

/** The part of {@link FrameworkExport} about parity: the tested rules and their findings. */
final class ParityJson {
  private ParityJson() {}

  static void write(Parity parity, ExportJson json) {
    json.object(
        "parity",
        () -> {
          json.objects(
              "tested",
              parity.results().stream().filter(RuleResult::tested).toList(),
              result -> result(result, json));
          json.objects(
              "untested",
              parity.results().stream().filter(result -> !result.tested()).toList(),
              result -> rule(result, json));
          json.objects("findings", parity.findings(), finding -> finding(finding, json));
        });
  }

  private static void result(RuleResult result, ExportJson json) {
    rule(result, json);
    json.flag("kept", result.kept());
  }

  private static void rule(RuleResult result, ExportJson json) {
    json.text("family", result.family());
    json.text("rule", result.code().id());
  }

  private static void finding(Finding finding, ExportJson json) {
    json.text("rule", finding.code().id());
    json.text("severity", finding.severity().word());
    json.text("message", finding.message());
    json.text("hint", finding.hint());
    json.texts("levels", finding.about());
    json.text("path", finding.place().path());
    json.number("line", finding.place().line());
    json.text("accepted", finding.accepted());
  }
}
