package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A family's ladder, its moves, and the links from level to level. */
class LadderTest {
  private static final String TWO_TRACKS =
      """
      dimensions: [locks]
      levels:
        - {track: ic, id: four, title: Keeper, grade: 4, expectations: {locks: [Opens the gate]}}
        - {track: ic, id: five, title: Master, grade: 5, expectations: {locks: [Draws the lock]}}
        - {track: management, id: four, title: Warden, grade: 4}
        - {track: management, id: five, title: Head, grade: 5}
      """;
  private static final String MOVES =
      """
      moves:
        - {from: ic/four, to: management/four, kind: lateral}
        - {from: management/four, to: ic/four, kind: return}
      """;
  private static final String ONE_TRACK =
      """
      dimensions: [locks]
      levels:
        - {track: ic, id: four, title: Keeper, grade: 4, expectations: {locks: [Opens the gate]}}
        - {track: ic, id: five, title: Master, grade: 5, expectations: {locks: [Draws the lock]}}
        - {track: ic, id: six, title: Sage, grade: 6, expectations: {locks: [Moves the canal]}}
      """;

  private WrittenFramework framework;

  @BeforeEach
  void setFramework(@TempDir Path folder) throws Exception {
    framework = new WrittenFramework(folder.resolve("content"));
  }

  @Test
  void aMoveIsAnArrowBetweenTheColumnsOfItsRow() throws Exception {
    BuiltSite site = framework.family("keeping", TWO_TRACKS + MOVES).build();
    Element row = site.page("keeping/index.html").expectFirst("[id='grade.4']");
    assertThat(row.select(".crossings .from-to").eachText())
        .containsExactly("FOUR to FOUR", "FOUR to FOUR");
    assertThat(row.select(".crossings > .right.lateral a").attr("href"))
        .isEqualTo("moves/ic.four--management.four.html#to.management.four");
    assertThat(row.select(".crossings > .left.return")).hasSize(1);
    assertThat(site.page("keeping/index.html").select("[id='grade.5'] .crossings")).isEmpty();
  }

  @Test
  void aMoveToAnotherGradeIsNoArrowInTheRow() throws Exception {
    String up = "moves: [{from: ic/four, to: management/five, kind: promotion}]";
    BuiltSite site = framework.family("keeping", TWO_TRACKS + up).build();
    Element move = site.page("keeping/index.html").expectFirst("[id='grade.4'] .crossings > li");
    assertThat(move.className()).isEqualTo("away promotion");
  }

  @Test
  void theMovesAreFoldedBelowTheLadder() throws Exception {
    BuiltSite site = framework.family("keeping", TWO_TRACKS + MOVES).build();
    Element folded = site.page("keeping/index.html").expectFirst("details.folded-moves");
    assertThat(folded.hasAttr("open")).isFalse();
    assertThat(folded.expectFirst("summary").text()).startsWith("2 moves");
    assertThat(folded.select("[id='family.moves'] .moves > li")).hasSize(2);
  }

  @Test
  void eachLevelIsOnceOnTheLadderOfAFamily() throws Exception {
    BuiltSite site = framework.family("keeping", TWO_TRACKS).build();
    Document page = site.page("keeping/index.html");
    assertThat(page.select("main .level").eachAttr("data-level"))
        .containsExactlyInAnyOrder(
            "keeping/ic/four",
            "keeping/ic/five",
            "keeping/management/four",
            "keeping/management/five");
    assertThat(page.select("main figure")).isEmpty();
  }

  @Test
  void aTrackThatAFamilyLacksIsNamedOnItsPageAndOnTheHomePage() throws Exception {
    BuiltSite site = framework.family("keeping", TWO_TRACKS).family("digging", ONE_TRACK).build();
    String lacking = "Management: no levels in this family";
    assertThat(site.page("digging/index.html").select(".note").text()).isEqualTo(lacking);
    assertThat(site.page("index.html").select(".family.columns-1 .label").eachText())
        .contains("3 levels, grades 4 to 6", lacking);
    assertThat(site.page("index.html").select(".family.columns-2").text())
        .doesNotContain("in this family");
  }

  @Test
  void theLadderOfOneTrackIsOneColumnInTheOrderOfGrades() throws Exception {
    BuiltSite site = framework.family("digging", ONE_TRACK).build();
    assertThat(site.page("index.html").select(".ladder .grade-number").eachText())
        .containsExactly("6", "5", "4");
  }

  @Test
  void whereThereIsOneTrackNothingIsCalledSideBySide() throws Exception {
    BuiltSite site = framework.family("keeping", TWO_TRACKS).family("digging", ONE_TRACK).build();
    assertThat(site.page("keeping/index.html").select(".link-list h2").text())
        .isEqualTo("Side by side");
    assertThat(site.page("digging/index.html").select(".link-list h2").text())
        .isEqualTo("Grade by grade");
  }

  @Test
  void whatIsNewAtALevelLeadsToWhatIsNewAtTheNext() throws Exception {
    BuiltSite site = framework.family("digging", ONE_TRACK).build();
    Element next = site.page("digging/ic/five.html").expectFirst(".whats-new .read-more a");
    assertThat(next.text()).isEqualTo("What is new at SIX");
    assertThat(next.attr("href")).isEqualTo("six.html#level.news");
    assertThat(site.page("digging/ic/six.html").select(".whats-new .read-more")).isEmpty();
  }

  @Test
  void aLevelThatIsNotWrittenYetHasNoNewsToLeadTo() throws Exception {
    String unwritten = ONE_TRACK.replace("grade: 6, ", "grade: 6, status: placeholder, ");
    BuiltSite site = framework.family("digging", unwritten).build();
    assertThat(site.page("digging/ic/five.html").select(".whats-new .read-more")).isEmpty();
  }
}
