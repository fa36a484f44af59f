package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site with an address, own colours and an own theme. */
class PublicationTest {
  private static final String ADDRESS = "https://careers.example.org/keepers/";
  private static final Path THEME = Path.of("src/test/resources/theme");

  @TempDir private Path folder;

  @Test
  void aSiteWithAnAddressSaysItToSearchEnginesAndChatPrograms() throws Exception {
    BuiltSite site = at(ADDRESS);
    Document level = site.page("keeping/ic/k1.html");
    assertThat(level.select("link[rel=canonical]").attr("href"))
        .isEqualTo(ADDRESS + "keeping/ic/k1.html");
    assertThat(level.select("meta[property=og:title]").attr("content")).isEqualTo(level.title());
    assertThat(level.select("meta[property=og:description]").attr("content"))
        .isEqualTo(level.select("meta[name=description]").attr("content"));
    assertThat(site.page("index.html").select("link[rel=canonical]").attr("href"))
        .isEqualTo(ADDRESS);
  }

  @Test
  void theSitemapListsEveryPageThatAReaderMayComeTo() throws Exception {
    BuiltSite site = at(ADDRESS);
    List<String> listed =
        Jsoup.parse(site.text("sitemap.xml"), "", Parser.xmlParser())
            .select("urlset > url > loc")
            .eachText();
    assertThat(listed).contains(ADDRESS, ADDRESS + "keeping/", ADDRESS + "keeping/ic/k1.html");
    assertThat(listed).noneMatch(page -> page.contains("404") || page.contains("old-keeper"));
    // Sheets for paper are reached from the pages that they are about.
    assertThat(listed)
        .hasSize(
            (int) site.pages().stream().filter(path -> !path.contains("/conversations/")).count()
                - 2);
  }

  @Test
  void aSiteWithoutAnAddressHasNeither() throws Exception {
    BuiltSite site = at(null);
    assertThat(site.has("sitemap.xml")).isFalse();
    assertThat(site.page("index.html").select("link[rel=canonical], meta[property]")).isEmpty();
  }

  /** The page for unknown addresses, which a server shows at any depth of folders. */
  @Test
  void whatIsNotFoundLeadsBackFromAnyDepth() throws Exception {
    String path = URI.create(ADDRESS).getPath();
    Document lost = at(ADDRESS).page("404.html");
    List<String> ways = new ArrayList<>(lost.select("link[href], a[href]").eachAttr("href"));
    ways.addAll(lost.select("script[src]").eachAttr("src"));
    ways.removeIf(way -> way.matches("(#|data:|https:).*"));
    assertThat(ways).contains(path, path + "keeping/").allMatch(way -> way.startsWith(path));
    assertThat(at(null).page("404.html").select("header a.site").attr("href"))
        .isEqualTo("index.html");
  }

  @Test
  void theBrandsColoursReachEveryPage() throws Exception {
    Path content = SmallFramework.copy(folder.resolve("content"), text -> text);
    Path framework = content.resolve("framework.yaml");
    String brand = "brand: {accent: \"#2b4c7e\", tracks: {management: \"#8a2d3c\"}}\n";
    Files.writeString(framework, Files.readString(framework) + brand);
    BuiltSite site = BuiltSite.of(content, folder.resolve("site"));
    String style = site.text("assets/plumbline/style/brand.css");
    assertThat(style).contains("--accent: light-dark(#2b4c7e, ").contains(".hue-2 { --track: ");
    Document grade = site.page("keeping/grades/2.html");
    assertThat(grade.select("link[href$=brand.css]")).hasSize(1);
    assertThat(grade.select(".cell.management")).isNotEmpty();
    assertThat(grade.select(".cell.management")).allMatch(cell -> cell.hasClass("hue-2"));
    assertThat(grade.select(".cell.ic")).noneMatch(cell -> cell.className().contains("hue"));
  }

  @Test
  void aThemeOfOnesOwnLiesOverTheDefault() throws Exception {
    BuiltSite site =
        BuiltSite.of(
            BuiltSite.request(
                SmallFramework.CONTENT,
                folder.resolve("site"),
                Set.of(),
                null,
                BuiltSite.theme().under(THEME)));
    Document home = site.page("index.html");
    assertThat(home.select("link[rel=stylesheet]").eachAttr("href"))
        .containsSubsequence(
            "assets/plumbline/style/site.css", "assets/plumbline/style/lighthouse.css");
    assertThat(site.text("assets/plumbline/style/lighthouse.css")).contains("--page");
    assertThat(site.files()).containsKey("assets/plumbline/picture/beam.svg");
    assertThat(home.select("footer").text()).contains("Kept by the keepers");
    assertThat(home.select("a.skip-link").text()).isEqualTo("Straight to the light");
    assertThat(home.select("nav[aria-label=Main] a").eachText()).isNotEmpty();
    for (Element image : home.select("footer img")) {
      assertThat(site.has(image.attr("src"))).isTrue();
    }
  }

  private BuiltSite at(@Nullable String address) throws Exception {
    return BuiltSite.of(
        BuiltSite.request(
            SmallFramework.CONTENT, folder.resolve("site"), Set.of(), address, BuiltSite.theme()));
  }
}
