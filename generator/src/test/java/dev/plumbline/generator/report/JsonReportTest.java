package dev.plumbline.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

final class JsonReportTest {
  static Stream<ReportedRun> runs() {
    return SarifReportTest.runs();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyReportKeepsToItsSchema(ReportedRun run) {
    assertThat(Schemas.jsonErrors(JsonReport.text(run))).isEmpty();
  }

  @Test
  void theSchemaAllowsNothingElse() {
    String report = JsonReport.text(Runs.ordinary());

    assertThat(Schemas.jsonErrors(report.replaceFirst("\"hint\"", "\"advice\""))).isNotEmpty();
    assertThat(Schemas.jsonErrors(report.replaceFirst("\"line\" : \\d+", "\"line\" : 0")))
        .isNotEmpty();
  }

  @Test
  void theNumbersAreThoseOfTheFindings() {
    JsonNode summary = Schemas.json(JsonReport.text(Runs.ordinary())).get("summary");

    assertThat(summary.toString())
        .contains("\"errors\":1,\"warnings\":1,\"notes\":1,\"accepted\":1,\"known\":1");
  }
}
