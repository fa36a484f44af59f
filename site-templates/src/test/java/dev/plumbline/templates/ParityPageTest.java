package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on which a framework is measured against its promise. */
class ParityPageTest {
  private static final Path CASES = Path.of("../generator/src/test/resources/cases/parity");

  @TempDir Path folder;

  @Test
  void aBrokenPromiseIsSaidCountedAndLedToFromItsGrade() throws Exception {
    BuiltSite site = BuiltSite.of(content("ceiling"), folder);
    Document page = site.page("parity.html");

    assertThat(page.select(".verdict").text())
        .isEqualTo(
            "At grade 2 the two tracks are written with equal care; at grade 3 only management has a"
                + " level.");
    assertThat(page.select(".findings code").eachText()).containsExactly("ceiling");
    assertThat(page.select(".opening").text()).containsPattern("\\d+ of \\d+ promises");
    assertThat(site.page("lamps/grades/3.html").select("a[href$=parity.family.lamps]")).hasSize(1);
    assertThat(site.text("exports/framework.json")).contains("\"rule\":\"ceiling\"");
  }

  @Test
  void whatIsAcceptedStaysVisibleWithItsReason() throws Exception {
    Document page = BuiltSite.of(content("passes-parity-accepted"), folder).page("parity.html");

    assertThat(page.select(".because").text()).contains("The workshop closes next year.");
    assertThat(page.select(".hint")).isEmpty();
  }

  @Test
  void theChartSaysTheSameInNumbersAndBars() throws Exception {
    Document page = BuiltSite.of(content("passes-parity"), folder).page("parity.html");

    assertThat(page.select(".mirror tbody tr.grade th").eachText())
        .containsExactly("Grade 3", "Grade 2");
    assertThat(page.select(".mirror tr:contains(Expectations)").eachText())
        .containsExactly("3 Expectations 3", "3 Expectations 3");
    assertThat(page.select(".mirror tr:contains(Expectations) .bar").eachAttr("width"))
        .hasSize(4)
        .containsOnly("100%");
  }

  @Test
  void whatIsKeptForAnAudienceReachesNoOtherEdition() throws Exception {
    Path own = folder.resolve("content");
    copy(content("ceiling"), own);
    Path framework = own.resolve("framework.yaml");
    Files.writeString(
        framework,
        Files.readString(framework)
            + "audiences: [{id: managers, name: Managers}]\nparity: {audience: managers}\n");

    BuiltSite site = BuiltSite.of(own, folder.resolve("site"));

    assertThat(site.files().keySet()).doesNotContain("parity.html");
    assertThat(site.page("lamps/grades/3.html").select("a[href*=parity]")).isEmpty();
    assertThat(site.text("exports/framework.json")).doesNotContain("ceiling");
  }

  private static Path content(String name) {
    return CASES.resolve(name).resolve("content");
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}
