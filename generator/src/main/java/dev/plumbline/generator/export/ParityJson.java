package dev.plumbline.generator.export;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.parity.Parity;
import dev.plumbline.generator.parity.Verdict;

/** Writes what came of the rules about tracks. */
final class ParityJson {
  private ParityJson() {}

  static void write(Parity parity, ExportJson json) {
    json.object(
        "parity",
        () -> {
          json.objects(
              "tested",
              parity.verdicts().stream().filter(Verdict::tested).toList(),
              verdict -> verdict(verdict, json));
          json.objects(
              "untested",
              parity.verdicts().stream().filter(verdict -> !verdict.tested()).toList(),
              verdict -> rule(verdict, json));
          json.objects("findings", parity.findings(), finding -> finding(finding, json));
        });
  }

  private static void verdict(Verdict verdict, ExportJson json) {
    rule(verdict, json);
    json.flag("kept", verdict.kept());
  }

  private static void rule(Verdict verdict, ExportJson json) {
    json.text("family", verdict.family());
    json.text("rule", verdict.code().id());
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
