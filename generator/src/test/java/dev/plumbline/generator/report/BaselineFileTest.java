package dev.plumbline.generator.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.FindingReport;
import dev.plumbline.generator.finding.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BaselineFileTest {
  private Path file;

  @BeforeEach
  void setFile(@TempDir Path folder) {
    file = folder.resolve("plumbline.json");
  }

  @Test
  void afterTheReportOfARunNothingOfItIsNewEvenIfItMoves() throws IOException {
    write(JsonReport.text(Runs.alone()));

    FindingReport moved = Runs.moved().report().since(BaselineFile.read(file));

    assertThat(moved.count()).isEqualTo("nothing new, 1 accepted; 4 known from the baseline");
  }

  @Test
  void theReportOfARunWithABaselineIsABaselineToo() throws IOException {
    write(JsonReport.text(Runs.ordinary()));

    FindingReport again = Runs.alone().report().since(BaselineFile.read(file));

    assertThat(again.count()).isEqualTo("nothing new, 1 accepted; 4 known from the baseline");
  }

  @Test
  void whatIsWrittenByItsCodeIsKnownAgainAsWhatItIs() throws IOException {
    String hostile = "\"##[error]x \u202E\u200B section_end:1:a \uDB40\uDC41\" is unknown.";
    Finding finding =
        Finding.of(Code.UNKNOWN_HEADING, new Place("a.md", 1, 4), hostile, "mend it.");
    FindingReport report = new FindingReport(List.of(finding), Map.of("a.md", hostile));
    write(JsonReport.text(Runs.run(report)));

    assertThat(report.since(BaselineFile.read(file)).isKnown(finding)).isTrue();
  }

  @Test
  void aRuleThatIsNoMoreIsLeftOut() throws IOException {
    write(JsonReport.text(Runs.alone()).replace("dead-link", "old-rule"));

    FindingReport report = Runs.alone().report().since(BaselineFile.read(file));

    assertThat(report.count())
        .isEqualTo("1 error in 1 file, 1 accepted; 3 known from the baseline");
  }

  @Test
  void aFileThatIsNotThereIsNamedWithTheRemedy() {
    assertThatThrownBy(() -> BaselineFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith("there is no file " + file + ".")
        .hasMessageContaining("-Dplumbline.report=json");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "no JSON",
        "{\"format\": 1, \"findings\": [",
        "{\"format\": \"1\", \"findings\": []}"
      })
  void aFileThatIsNoReportIsNamedWithTheRemedy(String text) throws IOException {
    write(text);

    assertThatThrownBy(() -> BaselineFile.read(file))
        .isInstanceOf(IOException.class)
        .hasMessage(
            file
                + " is not a complete JSON report of an earlier run. "
                + "Create it again with -Dplumbline.report=json.");
  }

  @Test
  void aReportOfANewerVersionIsNotGuessedAt() throws IOException {
    write("{\"format\": 2, \"findings\": []}");

    assertThatThrownBy(() -> BaselineFile.read(file)).hasMessageContaining("newer version");
  }

  private void write(String text) throws IOException {
    Files.writeString(file, text);
  }
}
