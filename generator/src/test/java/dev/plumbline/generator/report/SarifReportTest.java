package dev.plumbline.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

final class SarifReportTest {
  static Stream<ReportedRun> runs() {
    return Stream.of(
        Runs.ordinary(),
        Runs.alone(),
        Runs.moved(),
        Runs.empty(),
        Runs.hostile(),
        Runs.many(9, 9, "x"));
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyReportKeepsToTheOfficialSchema(ReportedRun run) {
    assertThat(Schemas.sarifErrors(SarifReport.text(run))).isEmpty();
  }

  @Test
  void theOfficialSchemaAllowsNothingElse() {
    String other = SarifReport.text(Runs.ordinary()).replace("\"ruleId\"", "\"rule\"");

    assertThat(Schemas.sarifErrors(other)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void theIndexOfARuleLeadsToIt(ReportedRun run) {
    JsonNode report = run(run);
    for (JsonNode result : report.get("results")) {
      JsonNode rule = report.at("/tool/driver/rules").get(result.get("ruleIndex").intValue());
      assertThat(rule.get("id")).isEqualTo(result.get("ruleId"));
    }
  }

  @Test
  void aFingerprintStaysWhenTheLineMoves() {
    assertThat(fingerprints(Runs.moved())).isEqualTo(fingerprints(Runs.alone()));
    assertThat(fingerprints(Runs.alone())).doesNotHaveDuplicates().hasSize(5);
  }

  @Test
  void aPathIsAReferenceFromTheRootOfTheRepository() {
    assertThat(SarifReport.text(Runs.alone()))
        .contains("\"uri\" : \"career/content/pages/%C3%BCber%20pay.md\"")
        .contains("\"uriBaseId\" : \"%SRCROOT%\"");
  }

  @Test
  void nothingIsSaidOfABaselineThatThereIsNot() {
    assertThat(SarifReport.text(Runs.alone())).doesNotContain("baselineState");
    assertThat(Runs.ordinary().findings())
        .hasSameSizeAs(run(Runs.ordinary()).findValuesAsString("baselineState"));
  }

  @Test
  void whatIsAcceptedIsSuppressedWithItsReasonAndAllElseSaysThatItIsNot() {
    List<JsonNode> suppressions = run(Runs.alone()).findValues("suppressions");

    assertThat(suppressions).hasSize(5);
    assertThat(suppressions.stream().filter(one -> !one.isEmpty()))
        .singleElement()
        .extracting(one -> one.at("/0/justification").asString())
        .isEqualTo("Market supplement until 2028.");
  }

  @Test
  void aMessageHasNeitherLinksNorPlacesToFillIn() {
    for (JsonNode result : run(Runs.hostile()).get("results")) {
      assertThat(result.at("/message/text").asString()).doesNotContain("](").doesNotContain("{0}");
    }
  }

  private static List<String> fingerprints(ReportedRun run) {
    List<String> fingerprints = new ArrayList<>();
    run(run)
        .get("results")
        .forEach(one -> fingerprints.add(one.get("partialFingerprints").toString()));
    return fingerprints;
  }

  private static JsonNode run(ReportedRun run) {
    return Schemas.json(SarifReport.text(run)).at("/runs/0");
  }
}
