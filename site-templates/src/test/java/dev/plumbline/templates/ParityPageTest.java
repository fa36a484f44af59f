package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page on the parity of tracks. */
class ParityPageTest {
  private static final Path CASES = Path.of("../generator/src/test/resources/cases/parity");

  @TempDir Path folder;

  @Test
  void aBrokenPromiseIsSaidCountedAndLedToFromItsGrade() throws Exception {
    BuiltSite site = BuiltSite.of(content("ceiling"), folder);
    Document page = site.page("parity.html");

    assertThat(page.select(".verdict").text())
        .isEqualTo(
            "At grade 2, both tracks are described at about the same length; at grade 3, only"
                + " managers have a level.");
    assertThat(page.select(".family-parity .findings li > p:first-child").eachText())
        .containsExactly(
            "In \"Lamps\" individual contributor levels are described up to grade 2, management"
                + " up to grade"
                + " 3.");
    assertThat(page.select(".page-header > p").text())
        .matches("\\d+ checks passed, 1 could not be run, 1 needs attention\\.");
    assertThat(site.page("lamps/grades/3.html").select("a[href$=parity.family.lamps]")).hasSize(1);
    assertThat(site.text("exports/framework.json")).contains("\"rule\":\"ceiling\"");
  }

  @Test
  void rulesFilesAndLinesStandInThePartForOwnersAlone() throws Exception {
    Document page = BuiltSite.of(content("ceiling"), folder).page("parity.html");

    assertThat(page.select(".owners details .findings").text())
        .contains("families/lamps/family.yaml:", "ceiling", "How to fix: describe an individual");
    assertThat(page.select(".owners details .rules code").eachText())
        .contains("ceiling", "pay-gap");
    page.select(".owners").remove();
    assertThat(page.select("main code, main .hint")).isEmpty();
    assertThat(page.select("main").text()).doesNotContain("family.yaml", "ic/ic2", "pay-gap");
  }

  @Test
  void whatIsAcceptedStaysVisibleWithItsReason() throws Exception {
    Document page = BuiltSite.of(content("passes-parity-accepted"), folder).page("parity.html");

    assertThat(page.select(".family-parity .reason").text())
        .contains("The workshop closes next year.");
    assertThat(page.select(".page-header > p").text()).contains("has an accepted exception");
    assertThat(page.select(".hint")).isEmpty();
  }

  @Test
  void theChartSaysTheSameInNumbersAndBars() throws Exception {
    Document page = BuiltSite.of(content("passes-parity"), folder).page("parity.html");

    assertThat(page.select(".track-comparison tbody tr.grade th").eachText())
        .containsExactly("Grade 3", "Grade 2");
    assertThat(page.select(".track-comparison tr:contains(Expectations)").eachText())
        .containsExactly("3 Expectations 3", "3 Expectations 3");
    assertThat(page.select(".track-comparison tr:contains(Expectations) .bar").eachAttr("width"))
        .hasSize(4)
        .containsOnly("100%");
    assertThat(page.select(".track-comparison .same").eachText())
        .containsExactly(
            "Same on both tracks: Scope (The works).", "Same on both tracks: Scope (A workshop).");
    assertThat(page.select(".track-comparison th:contains(Scope)")).isEmpty();
  }

  @Test
  void aRuleThatIsTurnedOffIsNoCheck() throws Exception {
    Path own = folder.resolve("content");
    copy(content("ceiling"), own);
    Path framework = own.resolve("framework.yaml");
    Files.writeString(framework, Files.readString(framework) + "severity: {ceiling: off}\n");

    Document page = BuiltSite.of(own, folder.resolve("site")).page("parity.html");

    assertThat(page.select(".page-header > p").text())
        .matches("\\d+ checks passed, 1 could not be run\\.");
    assertThat(page.select(".rules code").eachText()).doesNotContain("ceiling");
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
