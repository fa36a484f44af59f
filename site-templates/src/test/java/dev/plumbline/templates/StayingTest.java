package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Destinations on the home page and on the pages of families. */
class StayingTest {
  private static final String DESTINATION =
      """
      dimensions: [locks]
      levels:
        - track: ic
          id: five
          title: Lock master
          grade: 5
          destination: true
          stages: {locks: works}
          sections:
            growing-deeper: "The water is never the same twice, and a master knows by how much. Few do."
        - {track: management, id: five, title: Warden, grade: 5}
      """;
  private static final String NEIGHBOUR =
      """
      dimensions: [locks, water]
      levels:
        - {track: ic, id: digger, title: Digger, grade: 5}
        - {track: ic, id: old, title: Old digger, grade: 4}
      """;

  private WrittenFramework framework;

  @BeforeEach
  void setFramework(@TempDir Path folder) throws Exception {
    framework = new WrittenFramework(folder.resolve("content"));
  }

  @Test
  void aFamilySaysWhereOneMayStayAndHowToGrowDeeper() throws Exception {
    BuiltSite site = framework.family("keeping", DESTINATION).build();
    Element staying = site.page("keeping/index.html").expectFirst(".destinations");
    assertThat(staying.select(".level").eachAttr("data-level")).containsExactly("keeping/ic/five");
    assertThat(staying.select(".summary").text()).startsWith("The water").contains("Few do.");
    assertThat(staying.select("a.read-more").attr("href"))
        .isEqualTo("ic/five.html#section.growing-deeper");
  }

  @Test
  void theStagesAboveAreNamedWithTheirDimension() throws Exception {
    BuiltSite site = framework.family("keeping", DESTINATION).build();
    Element ahead = site.page("keeping/index.html").expectFirst(".destinations dd");
    assertThat(ahead.text()).isEqualTo("Locks: Mends them, Builds them");
    assertThat(ahead.select("a").eachAttr("href")).contains("dimensions/locks.html#stage.builds");
  }

  @Test
  void familiesThatLookAtMoreAreOfferedForComparison() throws Exception {
    BuiltSite site = framework.family("keeping", DESTINATION).family("digging", NEIGHBOUR).build();
    Element neighbour = last(site.page("keeping/index.html"));
    assertThat(neighbour.text()).isEqualTo("digging: Digger also covers Water");
    assertThat(neighbour.select("a").attr("href"))
        .isEqualTo("../compare.html#a=keeping/ic/five&b=digging/ic/digger");
    assertThat(site.page("digging/index.html").getElementById("family.staying")).isNull();
  }

  @Test
  void manyNeighboursAreCounted() throws Exception {
    for (int i = 0; i < 9; i++) {
      framework.family("digging-" + i, NEIGHBOUR);
    }
    BuiltSite site = framework.family("keeping", DESTINATION).build();
    Element neighbours = last(site.page("keeping/index.html"));
    assertThat(neighbours.text()).isEqualTo("Compare with 9 other families at this grade");
  }

  @Test
  void theHomePageLeadsToTheCareerLevelsOfEachFamily() throws Exception {
    Document home = framework.family("keeping", DESTINATION).build().page("index.html");
    assertThat(home.select(".destination-counts li").eachText()).containsExactly("keeping 1 level");
    assertThat(home.select(".destination-counts a").attr("href"))
        .isEqualTo("keeping/index.html#family.staying");
    assertThat(home.select(".start-links a").eachAttr("href")).contains("#home.staying");
  }

  @Test
  void whereNobodyIsSaidToStayNothingIsShown() throws Exception {
    BuiltSite site = framework.family("digging", NEIGHBOUR).build();
    assertThat(site.page("index.html").getElementById("home.staying")).isNull();
    assertThat(site.page("index.html").select(".start-links a").eachText())
        .doesNotContain("Career levels");
    assertThat(site.page("digging/index.html").getElementById("family.staying")).isNull();
  }

  private static Element last(Document page) {
    return page.select(".destinations dd").get(page.select(".destinations dd").size() - 1);
  }
}
