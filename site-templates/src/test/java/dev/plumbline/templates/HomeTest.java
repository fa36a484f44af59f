package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The home page of few and of many families, and the pages that ask which family is meant. */
class HomeTest {
  private static final String TWO_TRACKS =
      """
      levels:
        - {track: ic, id: four, title: Keeper, grade: 4}
        - {track: ic, id: five, title: Master, grade: 5}
        - {track: management, id: five, title: Head, grade: 5}
      """;
  private static final String ONE_TRACK =
      """
      levels:
        - {track: ic, id: four, title: Digger, grade: 4}
      """;
  private static final String MOVE =
      "moves: [{from: ic/five, to: management/five, kind: lateral}]\n";

  private WrittenFramework framework;

  @BeforeEach
  void setFramework(@TempDir Path folder) throws Exception {
    framework = new WrittenFramework(folder.resolve("content"));
  }

  @Test
  void manyFamiliesAreListedByLetterWithTheirLevelsAndGrades() throws Exception {
    add(50);
    Document home = framework.build().page("index.html");
    assertThat(home.select(".letters a").eachText()).containsExactly("F", "G");
    for (String href : home.select(".letters a").eachAttr("href")) {
      assertThat(home.getElementById(href.substring(1))).as(href).isNotNull();
    }
    assertThat(home.select(".family-group li")).hasSize(50);
    assertThat(home.select(".family-group li").last().text())
        .isEqualTo("g9 3 levels, grades 4 to 5");
    assertThat(home.select(".ladder")).isEmpty();
  }

  @Test
  void ofTwentyFamiliesNoneStandsUnderALetterOfItsOwn() throws Exception {
    add(20);
    Document home = framework.build().page("index.html");
    assertThat(home.select(".letters")).isEmpty();
    assertThat(home.select(".family-group li")).hasSize(20);
    assertThat(home.select("[id='families.filter']")).hasSize(1);
  }

  @Test
  void aFamilyInALongListSaysWhichTrackItLacks() throws Exception {
    add(20);
    Document home = framework.family("a", ONE_TRACK).build().page("index.html");
    assertThat(home.select(".family-group li").first().text())
        .isEqualTo("a 1 level, grade 4; no Management");
  }

  @Test
  void fiveHundredFamiliesStayALightPage() throws Exception {
    add(500);
    BuiltSite site = framework.build();
    for (String page : new String[] {"index.html", "find.html", "tracks.html"}) {
      assertThat(site.text(page).getBytes(StandardCharsets.UTF_8).length)
          .as(page)
          .isLessThan(120_000);
    }
  }

  @Test
  void whoeverWantsTwoTracksSideBySideIsAskedWhichFamily() throws Exception {
    framework.family("a", TWO_TRACKS).family("b", TWO_TRACKS).family("c", ONE_TRACK);
    BuiltSite site = framework.build();
    assertThat(start(site, "See two tracks side by side")).isEqualTo("tracks.html");
    assertThat(site.page("tracks.html").select(".family-choices ul a").eachAttr("href"))
        .containsExactly("a/grades/5.html", "b/grades/5.html");
  }

  @Test
  void whereOneFamilyHasTwoTracksNobodyIsAsked() throws Exception {
    BuiltSite site = framework.family("a", TWO_TRACKS).family("c", ONE_TRACK).build();
    assertThat(start(site, "See two tracks side by side")).isEqualTo("a/grades/5.html");
    assertThat(site.pages()).doesNotContain("tracks.html");
  }

  @Test
  void howMovingWorksIsSaidByTheGuideOrElseByTheFamiliesWithMoves() throws Exception {
    framework.family("a", TWO_TRACKS + MOVE);
    assertThat(start(framework.build(), "How moving across works"))
        .isEqualTo("a/index.html#family.moves");
    framework.family("b", TWO_TRACKS + MOVE);
    assertThat(start(framework.build(), "How moving across works")).isEqualTo("tracks.html");
    framework.guide("moving", "Moving", "Either way.");
    assertThat(start(framework.build(), "How moving across works")).isEqualTo("pages/moving.html");
  }

  private void add(int families) throws Exception {
    for (int i = 0; i < families; i++) {
      framework.family((i % 2 == 0 ? "f" : "g") + i, TWO_TRACKS);
    }
  }

  private static String start(BuiltSite site, String text) {
    Element link = site.page("index.html").expectFirst(".start-links a:contains(" + text + ")");
    return link.attr("href");
  }
}
