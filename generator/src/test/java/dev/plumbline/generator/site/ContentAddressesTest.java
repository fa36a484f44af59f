package dev.plumbline.generator.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.plumbline.generator.WrittenFramework;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContentAddressesTest {
  private static final String LEVEL = "families/lamps/ic/ic1.md";

  private final ContentAddresses addresses =
      new ContentAddresses(
          WrittenFramework.ofLamps()
              .with("index.md", "# Works\n\n## Who we are\n\nGlassmakers.\n")
              .with("pages/moving/across.md", "---\ntitle: Across\n---\n## Ask first\n\nDo.\n")
              .with("glossary.yaml", "- {term: Wall, definition: Glass.}\n")
              .with(
                  "families/lamps/family.yaml",
                  """
                  name: Lamps
                  levels:
                    - {track: ic, id: ic0, title: Guest, grade: 1, expectations: {glass: [Looks.]}}
                  """)
              .with("families/lamps/index.md", "## Why lamps\n\nLight.\n")
              .with("families/lamps/ic/index.md", "## The craft\n\nGlass.\n")
              .level("ic/ic1", 1, "Cuts a pane. {#cuts}")
              .read());

  @ParameterizedTest
  @CsvSource({
    "ic2.md, families/lamps/ic/ic2.md",
    "../../../pages/none.md, pages/none.md",
  })
  void aFileThatIsNotThereIsNowhere(String link, String path) {
    assertThat(addresses.target(link, LEVEL))
        .asInstanceOf(type(LinkTarget.Nowhere.class))
        .satisfies(
            nowhere -> {
              assertThat(nowhere.path()).isEqualTo(path);
              assertThat(nowhere.known()).contains(LEVEL, "pages/moving/across.md", "index.md");
            });
  }

  @ParameterizedTest
  @CsvSource({
    "#cuts, ic1.html#cuts",
    "#glass, ic1.html#dimension.glass",
    "../../../index.md, ../../index.html",
    "../../../index.md#who-we-are, ../../index.html#who-we-are",
    "../../../framework.yaml, ../../index.html",
    "../../../glossary.yaml#wall, ../../glossary.html#term.wall",
    "../../../pages/moving/across.md#ask-first, ../../pages/moving/across.html#ask-first",
    "../family.yaml, ../index.html",
    "../family.yaml#ic/ic0, ic0.html",
    ".., ../index.html",
    "index.md#the-craft, ../index.html#the-craft",
    "../index.md#why-lamps, ../index.html#why-lamps"
  })
  void aLinkBetweenFilesLeadsFromPageToPage(String link, String way) {
    assertThat(addresses.target(link, LEVEL))
        .asInstanceOf(type(LinkTarget.Inside.class))
        .extracting(inside -> inside.from(new SitePath("lamps/ic/ic1.html")))
        .isEqualTo(way);
  }

  @ParameterizedTest
  @CsvSource({
    "#cut, families/lamps/ic/ic1.md, cuts",
    "../../../pages/moving/across.md#ask, pages/moving/across.md, ask-first",
    "../family.yaml#ic/ic9, families/lamps/family.yaml, ic/ic0",
  })
  void aPlaceThatIsNotThereComesWithThoseThatAre(String link, String path, String known) {
    assertThat(addresses.target(link, LEVEL))
        .asInstanceOf(type(LinkTarget.NoSuchFragment.class))
        .satisfies(
            none -> {
              assertThat(none.path()).isEqualTo(path);
              assertThat(none.known()).contains(known);
            });
  }

  @Test
  void otherSitesAndFootnotesStayAsTheyAreWritten() {
    assertThat(addresses.target("https://example.org/#a", LEVEL))
        .isEqualTo(new LinkTarget.Outside("https://example.org/#a"));
    assertThat(addresses.target("#fnref.2", LEVEL)).isEqualTo(new LinkTarget.Here("fnref.2"));
  }
}
