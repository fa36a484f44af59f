package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import dev.plumbline.generator.DiffFormat;
import dev.plumbline.generator.DiffRequest;
import dev.plumbline.generator.GenerateResult;
import dev.plumbline.generator.Progress;
import dev.plumbline.generator.SiteGenerator;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.api.Git;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history of versions on a site. */
class ChangesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/changes.main.html");
  private static final String PAGE = "changes.html";
  private static final String LEVEL = "keeping/ic/k2.html";

  private static Path content;
  private static BuiltSite site;

  @BeforeAll
  static void build(@TempDir Path folder) throws Exception {
    content = TaggedFramework.in(folder.resolve("content"));
    site = built(folder.resolve("site"), null);
  }

  private static BuiltSite built(Path folder, @Nullable String address, String... audiences)
      throws Exception {
    return BuiltSite.of(BuiltSite.withVersions(content, folder, "v*", address, audiences));
  }

  @Test
  void thePageIsAsReviewed() throws Exception {
    String actual = site.page(PAGE).select("main").outerHtml() + "\n";
    if (Boolean.getBoolean("plumbline.golden.update")) {
      assertThat(System.getenv("CI")).as("CI compares and never updates").isNotEqualTo("true");
      Files.writeString(GOLDEN, actual);
    }
    assertThat(actual).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void versionsComeNewestFirstWithWhatIsInNoneYetBeforeThem() {
    assertThat(site.page(PAGE).select(".version h2").eachText())
        .containsExactly(
            "Not released yet",
            "Version 1.2.0 1 April 2026",
            "Version 1.1.0 2 March 2026",
            "Version 1.0.0 31 January 2026");
  }

  @Test
  void changedWordsAreMarked() {
    Element now = site.page(PAGE).select(".version").get(0);
    assertThat(now.select("ins").text()).contains("and all winter");
    assertThat(now.text()).contains("Now optional, was required: \u201cTrims by ear.\u201d");
  }

  @Test
  void notesStandWithTheirVersionAndLeadToItsPages() {
    Element version = site.page(PAGE).select(".version").get(1);
    assertThat(version.select(".prose h3").eachText()).containsExactly("Added");
    assertThat(version.select(".prose a").attr("href")).isEqualTo("keeping/ic/k2.html#lit");
  }

  @Test
  void whatWasForAnAudienceIsForItAlone(@TempDir Path folder) throws Exception {
    BuiltSite council = built(folder, null, "council");
    assertThat(council.text(PAGE)).contains("Zyxnote", "Zyxold");
    for (Map.Entry<String, byte[]> file : site.files().entrySet()) {
      assertThat(site.text(file.getKey())).as(file.getKey()).doesNotContainIgnoringCase("zyx");
    }
  }

  @Test
  void aComparisonTellsNobodyElseOfIt() throws Exception {
    for (DiffFormat format : DiffFormat.values()) {
      assertThat(compared(format)).as(format.word()).doesNotContainIgnoringCase("zyx");
      assertThat(compared(format, "council")).as(format.word()).contains("Zyxold");
    }
  }

  private static String compared(DiffFormat format, String... audiences) throws Exception {
    DiffRequest request =
        DiffRequest.of(content).withFrom("v1.0.0").withAudiences(Set.of(audiences));
    return format.text(SiteGenerator.diff(request), BuiltSite.theme());
  }

  @Test
  void aLevelThatIsNoMoreIsNamedAndLeadsNowhere() {
    Element gone = site.page(PAGE).select("h4[id=changes.1.1.0.keeping.ic.k0]").get(0);
    assertThat(gone.text()).contains("Lamp hand", "Removed");
    assertThat(gone.select("a")).isEmpty();
  }

  @Test
  void aLevelLeadsToWhatBecameOfIt() {
    Document level = site.page(LEVEL);
    assertThat(level.select(".history a").eachText())
        .containsExactly("Not released yet", "Version 1.2.0", "Version 1.1.0");
    for (String href : level.select(".history a").eachAttr("href")) {
      String anchor = href.substring(href.indexOf('#') + 1);
      assertThat(site.page(PAGE).getElementById(anchor)).as(href).isNotNull();
    }
    assertThat(site.page("keeping/ic/k1.html").select("section[aria-labelledby=level.past]").text())
        .contains("Unchanged since Version 1.0.0, 31 January 2026.");
  }

  @Test
  void theFeedHasEachVersionWithWholeAddressesWhereTheyAreKnown(@TempDir Path folder)
      throws Exception {
    Document feed = Jsoup.parse(site.text("changes.atom"), Parser.xmlParser());
    assertThat(feed.select("entry > title").eachText())
        .containsExactly("Version 1.2.0", "Version 1.1.0", "Version 1.0.0");
    assertThat(feed.select("feed > updated").text()).isEqualTo("2026-04-01T14:00:00+02:00");
    assertThat(feed.select("id").eachText())
        .doesNotHaveDuplicates()
        .allMatch(id -> id.startsWith("urn:uuid:"));
    assertThat(site.page(LEVEL).select("link[type=application/atom+xml]").attr("href"))
        .isEqualTo("../../changes.atom");

    Document whole =
        Jsoup.parse(
            built(folder, "https://light.example.org/").text("changes.atom"), Parser.xmlParser());
    assertThat(whole.select("link").eachAttr("href"))
        .allMatch(href -> href.startsWith("https://light.example.org/changes."));
    assertThat(whole.select("link[rel=self]")).hasSize(1);
  }

  @Test
  void aReaderOfFeedsUnderstandsIt() throws Exception {
    SyndFeed feed = new SyndFeedInput().build(new StringReader(site.text("changes.atom")));
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    assertThat(feed.getEntries()).hasSize(3);
    for (SyndEntry entry : feed.getEntries()) {
      assertThat(entry.getUpdatedDate()).as(entry.getTitle()).isNotNull();
      assertThat(entry.getLink()).startsWith("changes.html#");
      assertThat(entry.getContents().get(0).getValue()).contains("<");
    }
    assertThat(feed.getAuthors()).isNotEmpty();
  }

  @Test
  void theSameRepositoryMakesTheSameBytes(@TempDir Path folder) throws Exception {
    BuiltSite again = built(folder, null);
    assertThat(again.files().keySet()).isEqualTo(site.files().keySet());
    for (String path : site.files().keySet()) {
      assertThat(again.files().get(path)).as(path).isEqualTo(site.files().get(path));
    }
  }

  @Test
  void aFolderOutsideOfARepositoryHasAPageLess(@TempDir Path folder) throws Exception {
    Path plain = SmallFramework.copy(folder.resolve("content"), text -> text);
    GenerateResult result = made(plain, folder.resolve("site"), "v*");
    assertThat(result.history()).contains("not in a Git repository");
    assertThat(folder.resolve("site/index.html")).exists();
    assertThat(folder.resolve("site/changes.html")).doesNotExist();
    assertThat(folder.resolve("site/changes.atom")).doesNotExist();
  }

  @Test
  void withoutATagOfItsPatternThereIsNoPageAndAWayToOne(@TempDir Path folder) throws Exception {
    GenerateResult result = made(content, folder.resolve("site"), "release-*");
    assertThat(result.history()).contains("\"release-*\"", "plumbline.versions");
    assertThat(folder.resolve("site/changes.html")).doesNotExist();
  }

  @Test
  void tagsOfAnotherBranchAreNotSaidToBeNone(@TempDir Path folder) throws Exception {
    Path tagged = TaggedFramework.in(folder.resolve("content"));
    try (Git git = Git.open(tagged.toFile())) {
      git.checkout().setOrphan(true).setName("other").call();
      git.commit().setMessage("Other").setSign(false).call();
    }
    GenerateResult result = made(tagged, folder.resolve("site"), "v*");
    assertThat(result.history()).contains("comes after none of the tags").contains("\"v*\"");
  }

  @Test
  void aRepositoryThatCannotBeReadIsSaidInWords(@TempDir Path folder) throws Exception {
    Path tagged = TaggedFramework.in(folder.resolve("content"));
    Files.writeString(tagged.resolve(".git/packed-refs"), "damaged");
    GenerateResult result = made(tagged, folder.resolve("site"), "v*");
    assertThat(result.history())
        .startsWith("The site has no page of changes: the Git repository ")
        .contains("is damaged")
        .doesNotContain("java.");
  }

  @Test
  void aVersionWithErrorsIsPassedOverAndNamed(@TempDir Path folder) throws Exception {
    Path broken = TaggedFramework.in(folder.resolve("content"));
    Path level = broken.resolve("families/keeping/ic/k1.md");
    String right = Files.readString(level);
    try (Git git = Git.open(broken.toFile())) {
      Files.writeString(level, "---\ntitle: [\n---\n");
      git.commit().setAll(true).setMessage("Broken").setSign(false).call();
      git.tag().setName("v1.3.0").setAnnotated(false).setSigned(false).call();
      Files.writeString(level, right);
    }
    GenerateResult result = made(broken, folder.resolve("site"), "v*");
    assertThat(result.history()).contains("v1.3.0 had errors");
    assertThat(Files.readString(folder.resolve("site/changes.html")))
        .contains("Version 1.2.0")
        .doesNotContain("Version 1.3.0");
  }

  @Test
  void aVersionWithAFileThatMayNotBePublishedIsTold(@TempDir Path folder) throws Exception {
    Path tagged = TaggedFramework.in(folder.resolve("content"));
    Path asset = tagged.resolve("assets/page.html");
    Files.createDirectories(tagged.resolve("assets"));
    try (Git git = Git.open(tagged.toFile())) {
      Files.writeString(asset, "<p>Pay</p>");
      git.add().addFilepattern("assets").call();
      git.commit().setMessage("Asset").setSign(false).call();
      git.tag().setName("v1.3.0").setAnnotated(false).setSigned(false).call();
      Files.delete(asset);
    }
    assertThat(made(tagged, folder.resolve("site"), "v*").history()).isNull();
    assertThat(Files.readString(folder.resolve("site/changes.html"))).contains("Version 1.3.0");
  }

  private static GenerateResult made(Path content, Path folder, String pattern) throws Exception {
    GenerateResult result =
        SiteGenerator.generate(
            BuiltSite.withVersions(content, folder, pattern, null), Progress.SILENT);
    assertThat(result.made()).isNotNull();
    return result;
  }
}
