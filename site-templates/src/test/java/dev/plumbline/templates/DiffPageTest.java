package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of a comparison. */
class DiffPageTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/diff.body.html");

  private static ChangedFramework framework;
  private static String text;
  private static Document page;

  @BeforeAll
  static void compare(@TempDir Path folder) throws IOException {
    framework = ChangedFramework.inManyWays(folder);
    text = framework.page();
    page = Jsoup.parse(text);
  }

  @Test
  void thePageIsAsReviewed() throws IOException {
    String actual = page.body().outerHtml() + "\n";
    if (Boolean.getBoolean("plumbline.golden.update")) {
      assertThat(System.getenv("CI")).as("CI compares and never updates").isNotEqualTo("true");
      Files.writeString(GOLDEN, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void itBeginsWithWhomItAsksAndWhichVersionItCallsFor() {
    assertThat(page.select("main h2").get(0).text()).isEqualTo("Version number");
    assertThat(page.select(".lede").text())
        .startsWith("1 level expects more; 1 level expects more in some areas");
    assertThat(page.select("section[aria-labelledby=diff.version]").text())
        .contains("This is a major change", "Version 1.4.0 would become 2.0.0.")
        .contains("The framework says 1.5.0, which is not high enough.")
        .contains("More is expected of");
  }

  @Test
  void everyLevelThatChangedIsListedByWhatItIsAskedForAndLeadsToIt() {
    List<String> listed = page.select(".impacts a.level").eachAttr("href");
    assertThat(listed).doesNotHaveDuplicates();
    assertThat(page.select(".level-change h4").eachAttr("id"))
        .containsExactlyInAnyOrderElementsOf(
            listed.stream().map(href -> href.substring(1)).toList());
    assertThat(page.select(".impacts dt").eachText())
        .containsSequence(
            "+ Expects more 1 level", "± Expects more in some areas, less in others 1 level");
  }

  @Test
  void itNamesNoOtherFile() {
    assertThat(page.select("script, link[rel=stylesheet], img, iframe, base")).isEmpty();
    for (Element link : page.select("[href]:not(link[rel=icon])")) {
      String href = link.attr("href");
      assertThat(href).startsWith("#");
      assertThat(page.getElementById(href.substring(1))).as(href).isNotNull();
    }
    assertThat(page.select("link[rel=icon]").attr("href")).startsWith("data:");
    assertThat(page.select("style").html()).doesNotContain("@import").doesNotContain("url(");
  }

  @Test
  void itsPolicyLetsInItsOwnStyleAlone() throws Exception {
    String style = text.substring(text.indexOf("<style>") + 7, text.indexOf("</style>"));
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; ")
        .contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(hash) + "';");
    assertThat(page.select("[style]")).isEmpty();
  }

  @Test
  void searchEnginesAreToldToLeaveItOut() {
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
  }

  @Test
  void theOrganisationsColoursAreItsOwn() {
    assertThat(page.select("style").html()).contains("--accent: light-dark(#1d4f6b");
    assertThat(page.select(".code.management.hue-2")).isNotEmpty();
  }

  @Test
  void aThemeOfOnesOwnLiesOverIt() throws IOException {
    Path own = Path.of("src/test/resources/theme");
    assertThat(framework.page(null, BuiltSite.theme().under(own)))
        .contains(Files.readString(own.resolve("style/lighthouse.css")));
  }

  @Test
  void aFrameworkThatIsNewIsComparedWithNone(@TempDir Path folder) throws IOException {
    ChangedFramework moved = ChangedFramework.inManyWays(folder);
    Path elsewhere = folder.resolve("elsewhere");
    Files.move(moved.content(), elsewhere);
    Document all = Jsoup.parse(ChangedFramework.at(elsewhere).page());
    assertThat(all.select("[role=note]").text()).contains("compared as if it were empty");
    assertThat(all.select(".impacts dt").eachText()).containsExactly("* New 8 levels");
    assertThat(all.select("section[aria-labelledby=diff.version]").text())
        .contains("The framework has no version yet: start with 1.0.0.");
  }

  @Test
  void whereNothingChangedItSaysSoAndNoMore() throws IOException {
    Document nothing = Jsoup.parse(framework.page("v1", BuiltSite.theme()));
    assertThat(nothing.select("main h2").eachText()).containsExactly("Version number");
    assertThat(nothing.select("main").text())
        .contains("No changes for readers.", "No new version is needed.");
    assertThat(nothing.select(".contents")).isEmpty();
  }

  @Test
  void contentThatCouldNotBeUnderstoodIsSaidToBe(@TempDir Path folder) throws IOException {
    ChangedFramework broken = ChangedFramework.inManyWays(folder);
    Files.writeString(broken.content().resolve("families/locks/family.yaml"), "name: [");
    Files.delete(broken.content().resolve("pages/changing.md"));
    assertThat(Jsoup.parse(broken.page()).select("[role=note]").text())
        .containsPattern("The content has \\d errors? in the current files");
  }

  @Test
  void whatHostileAuthorsWriteIsText(@TempDir Path folder) throws IOException {
    Document hostile = Jsoup.parse(ChangedFramework.hostile(folder).page());
    assertThat(hostile.select("script, img, iframe, object, svg, alert, textarea")).isEmpty();
    assertThat(hostile.select("body *"))
        .allSatisfy(
            one ->
                assertThat(one.attributes())
                    .noneMatch(attribute -> attribute.getKey().startsWith("on")));
    assertThat(hostile.select("a[href]").eachAttr("href")).allMatch(href -> href.startsWith("#"));
    assertThat(hostile.select("main").text()).contains("<script>alert(window.ran=1)</script>");
    assertThat(hostile.select("style")).hasSize(1);
  }
}
