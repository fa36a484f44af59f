package dev.plumbline.generator.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportFolderTest {
  @Test
  void onlyWhatIsAskedForIsWrittenAndOtherFilesStay(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("other.txt"), "mine");

    List<Path> written =
        ReportFolder.write(
            folder, EnumSet.of(ReportFormat.JSON, ReportFormat.MARKDOWN), Runs.ordinary());

    assertThat(written)
        .containsExactly(folder.resolve("plumbline.md"), folder.resolve("plumbline.json"));
    assertThat(names(folder)).containsExactly("other.txt", "plumbline.json", "plumbline.md");
  }

  @Test
  void anEarlierReportIsReplacedAndTheFolderMade(@TempDir Path parent) throws IOException {
    Path folder = parent.resolve("target/reports");
    ReportFolder.write(folder, EnumSet.of(ReportFormat.MARKDOWN), Runs.ordinary());
    ReportFolder.write(folder, EnumSet.of(ReportFormat.MARKDOWN), Runs.empty());

    assertThat(folder.resolve("plumbline.md")).content().contains("no findings");
  }

  @Test
  void whereOneCannotBeWrittenNoneIsAndNoPartIsLeft(@TempDir Path folder) throws IOException {
    // JSON is written after Markdown, and cannot be: a folder has the name of its part.
    Files.createDirectories(folder.resolve("plumbline.json.part/in-the-way"));

    assertThatThrownBy(
            () ->
                ReportFolder.write(
                    folder, EnumSet.of(ReportFormat.JSON, ReportFormat.MARKDOWN), Runs.empty()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("plumbline.json.part");
    assertThat(names(folder)).containsExactly("plumbline.json.part");
  }

  @Test
  void nothingIsWrittenIntoASite(@TempDir Path site) throws IOException {
    Files.createDirectories(site.resolve(".plumbline"));
    Files.writeString(site.resolve(".plumbline/manifest"), "plumbline-manifest 1\n");
    Path inside = site.resolve("reports");

    assertThatThrownBy(
            () -> ReportFolder.write(inside, EnumSet.of(ReportFormat.JSON), Runs.empty()))
        .isInstanceOf(IOException.class)
        .hasMessageStartingWith(inside + " is inside the site " + site + ",");
    assertThat(inside).doesNotExist();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
