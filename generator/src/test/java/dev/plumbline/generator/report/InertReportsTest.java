package dev.plumbline.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A build may print any report, and a reader is shown what is there. */
final class InertReportsTest {
  @ParameterizedTest
  @EnumSource
  void noReportGivesABuildServerACommand(ReportFormat format) {
    assertInert(format.text(Runs.hostile()));
  }

  @ParameterizedTest
  @EnumSource
  void noReportHidesACharacter(ReportFormat format) {
    // In Markdown, blanks of no width are our own.
    String text = format.text(Runs.hostile()).replace("\u200B", "");

    assertThat(text).doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\uFFFE&&[^\n]]");
  }

  @Test
  void aCommandForGitHubHoldsNoOther() {
    assertThat(GitHubAnnotations.lines(Runs.hostile()))
        .hasSize(2)
        .allSatisfy(line -> assertInert(line.replaceFirst("^::", "")));
  }

  private static void assertInert(String text) {
    assertThat(text)
        .doesNotContainPattern("##(vso|teamcity)?\\[")
        .doesNotContainPattern("section_\\s*(start|end)\\s*:")
        .doesNotContainPattern("(?m)^\\s*::");
  }
}
