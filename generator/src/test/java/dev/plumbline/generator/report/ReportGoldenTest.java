package dev.plumbline.generator.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each report as it was reviewed; {@code -Dplumbline.golden.update=true} writes them anew. */
final class ReportGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/report");
  private static final boolean UPDATE = Boolean.getBoolean("plumbline.golden.update");

  @ParameterizedTest
  @EnumSource
  void everyFormatReadsAsItWasReviewed(ReportFormat format) throws IOException {
    assertGolden(format.file(), format.text(Runs.ordinary()));
  }

  @Test
  void theCommandsForGitHubReadAsTheyWereReviewed() throws IOException {
    assertGolden(
        "github-commands.txt", String.join("\n", GitHubAnnotations.lines(Runs.ordinary())) + "\n");
  }

  @ParameterizedTest
  @EnumSource
  void theSameRunGivesTheSameText(ReportFormat format) {
    assertThat(format.text(Runs.hostile())).isEqualTo(format.text(Runs.hostile()));
  }

  private static void assertGolden(String name, String text) throws IOException {
    Path golden = GOLDEN.resolve(name);
    if (UPDATE) {
      assertThat(System.getenv("CI")).as("golden files are not updated in CI").isNull();
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }
}
