package dev.plumbline.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The form is the one of GitLab's documentation: its schema asks for these members. */
final class GitLabReportTest {
  static Stream<ReportedRun> runs() {
    return SarifReportTest.runs();
  }

  @ParameterizedTest
  @MethodSource("runs")
  void everyFindingHasWhatGitLabAsksFor(ReportedRun run) {
    for (JsonNode one : Schemas.json(GitLabReport.text(run))) {
      assertThat(one.get("description").isString()).isTrue();
      assertThat(one.get("check_name").isString()).isTrue();
      assertThat(one.get("severity").asString())
          .isIn("info", "minor", "major", "critical", "blocker");
      assertThat(one.at("/location/path").asString()).isNotEmpty().doesNotStartWith("/");
      assertThat(one.at("/location/lines/begin").intValue()).isPositive();
    }
  }

  @Test
  void fingerprintsAreUniqueAndStayWhenTheLineMoves() {
    assertThat(fingerprints(Runs.alone()))
        .doesNotHaveDuplicates()
        .hasSize(4)
        .isEqualTo(fingerprints(Runs.moved()));
  }

  @Test
  void whatIsKnownStaysForGitLabToCompareAndWhatIsAcceptedDoesNot() {
    assertThat(GitLabReport.text(Runs.ordinary()))
        .contains("dead-link")
        .doesNotContain("other-band");
  }

  private static List<String> fingerprints(ReportedRun run) {
    List<String> fingerprints = new ArrayList<>();
    Schemas.json(GitLabReport.text(run))
        .forEach(one -> fingerprints.add(one.get("fingerprint").asString()));
    return fingerprints;
  }
}
