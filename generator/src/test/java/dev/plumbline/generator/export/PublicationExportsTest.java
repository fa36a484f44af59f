package dev.plumbline.generator.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.WrittenFramework;
import dev.plumbline.generator.change.FrameworkChange;
import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.schema.ContentSchema;
import dev.plumbline.generator.site.SitePath;
import dev.plumbline.generator.version.Version;
import dev.plumbline.generator.version.Versions;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files for search engines, feed readers, editors and browsers. */
final class PublicationExportsTest {
  private static final String SITE = "https://example.org/career/";
  private static final OffsetDateTime DAY = OffsetDateTime.parse("2026-03-01T10:00:00Z");

  private final Framework framework =
      WrittenFramework.ofLamps().level("ic/ic1", 1, "Cuts a pane to a drawing.").read();

  @Test
  void searchEnginesAreToldOfEveryPageByItsWholeAddress() {
    Exported exported =
        Exported.of(
            framework,
            SITE,
            Versions.NONE,
            List.of(new SitePath("index.html"), new SitePath("lamps/ic/a&b.html")));

    assertThat(exported.text("sitemap.xml"))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            <url><loc>https://example.org/career/</loc></url>
            <url><loc>https://example.org/career/lamps/ic/a%26b.html</loc></url>
            </urlset>
            """);
  }

  @Test
  void moreThanFiftyThousandPagesAreListedInSeveralFiles() {
    List<SitePath> pages =
        IntStream.range(0, 50_001).mapToObj(i -> new SitePath(i + ".html")).toList();

    Exported exported = Exported.of(framework, SITE, Versions.NONE, pages);

    assertThat(exported.text("sitemap.xml"))
        .contains(
            "<sitemapindex",
            "<sitemap><loc>" + SITE + "sitemap-1.xml</loc></sitemap>",
            "<sitemap><loc>" + SITE + "sitemap-2.xml</loc></sitemap>");
    assertThat(exported.text("sitemap-1.xml")).contains("/49999.html<").doesNotContain("50000");
    assertThat(exported.text("sitemap-2.xml")).contains("/50000.html<").doesNotContain("49999");
  }

  @Test
  void withoutAnAddressThereIsNoSitemapAndWithoutVersionsNoFeed() {
    Exported exported =
        Exported.of(framework, null, Versions.NONE, List.of(new SitePath("index.html")));

    assertThat(exported.has("sitemap.xml")).isFalse();
    assertThat(exported.has("changes.atom")).isFalse();
  }

  @Test
  void aFeedTellsOfEachVersion() {
    String feed = Exported.of(framework, SITE, versions(), List.of()).text("changes.atom");

    assertThat(feed)
        .contains(
            "<title>Lanternworks: What changed</title>",
            "<updated>2026-03-02T10:00:00Z</updated>",
            "<link rel=\"self\" href=\"https://example.org/career/changes.atom\"/>",
            "<id>https://example.org/career/changes.html#changes.1.1</id>",
            "<content type=\"html\">&lt;p&gt;1 level expects more.&lt;/p&gt;"
                + "&lt;h3&gt;Lamps&lt;/h3&gt;&lt;ul&gt;&lt;li&gt;",
            "<title>Version 1.0</title>",
            "It has 1 level.");
  }

  @Test
  void whereTheAddressIsNotKnownNamesInAFeedStillStayTheSame() {
    String feed = Exported.of(framework, null, versions(), List.of()).text("changes.atom");

    assertThat(feed)
        .contains(
            "<link rel=\"alternate\" type=\"text/html\" href=\"changes.html#changes.1.1\"/>",
            "<id>urn:uuid:")
        .doesNotContain("rel=\"self\"")
        .isEqualTo(Exported.of(framework, null, versions(), List.of()).text("changes.atom"));
  }

  @Test
  void coloursOfTheOrganisationAreLegibleInTheDarkToo() {
    Framework coloured =
        WrittenFramework.ofLamps()
            .with(
                "framework.yaml",
                """
                name: Lanternworks
                tracks:
                  - {id: ic, name: Craft, kind: ic}
                  - {id: management, name: Management, kind: management}
                dimensions: [{id: glass, name: Glass}]
                brand: {accent: "#004488", tracks: {management: "#883300"}}
                """)
            .read();

    String style = Exported.of(coloured).text("assets/plumbline/style/brand.css");

    assertThat(style)
        .containsPattern(":root \\{ --accent: light-dark\\(#004488, #[0-9a-f]{6}\\) }")
        .containsPattern(
            "\\.hue-2 \\{ --track: light-dark\\(#883300, #[0-9a-f]{6}\\); --track-wash")
        .doesNotContain(".hue-1");
    assertThat(Exported.of(framework).has("assets/plumbline/style/brand.css")).isFalse();
  }

  @Test
  void everySchemaOfTheContentIsPublished() {
    Exported exported = Exported.of(framework);

    for (ContentSchema schema : ContentSchema.values()) {
      assertThat(exported.text("schema/" + schema.file())).isEqualTo(schema.text());
    }
  }

  private Versions versions() {
    Framework before = WrittenFramework.ofLamps().level("ic/ic1", 1, "Cuts a pane.").read();
    Framework after =
        WrittenFramework.ofLamps().level("ic/ic1", 1, "Cuts a pane.", "Draws lamps.").read();
    FrameworkChange change = FrameworkChange.between(before, after);
    return new Versions(
        List.of(
            new Version("1.1", DAY.plusDays(1), Article.EMPTY, change, 1),
            new Version("1.0", DAY, Article.EMPTY, null, 1)),
        0,
        null);
  }
}
