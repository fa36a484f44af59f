package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Moves from one level to another. */
class MovesTest {
  private static final String KEEPING =
      """
      dimensions: [locks, crews]
      moves:
        - {from: ic/four, to: management/four, kind: lateral, entry: interview, note: After a winter.}
        - {from: ic/four, to: management/five, kind: promotion}
        - {from: ic/five, to: digging/ic/five, kind: lateral}
        - {from: ic/four, to: ic/five, kind: promotion}
      levels:
        - {track: ic, id: four, title: Keeper, grade: 4, expectations: {locks: [Opens the gate, Oils the hinge in spring]}}
        - {track: ic, id: five, title: Master, grade: 5, expectations: {locks: [Opens the gate, Draws the lock]}}
        - {track: ic, id: six, title: Sage, grade: 6, status: placeholder}
        - {track: management, id: four, title: Warden, grade: 4, expectations:
            {locks: [Opens the gate, Oils the hinge in autumn, Orders the oil], crews: [Leads the crew]}}
        - {track: management, id: five, title: Head, grade: 5, expectations: {crews: [Leads wardens]}}
        - {track: management, id: six, title: Chief, grade: 6, expectations:
            {locks: [Orders the locks], crews: [Leads heads]}}
      """;
  private static final String DIGGING =
      """
      dimensions: [locks, water]
      levels:
        - {track: ic, id: five, title: Master, grade: 5, expectations: {water: [Finds the leak]}}
      """;

  private static final String FOUR = "keeping/moves/ic.four--management.four";
  private static final String UP = "keeping/moves/ic.five--ic.four";
  private static final String APART = "digging/moves/ic.five--keeping.ic.five";

  private static BuiltSite site;

  @BeforeAll
  static void build(@TempDir Path folder) throws Exception {
    site =
        new WrittenFramework(folder.resolve("content"))
            .family("keeping", KEEPING)
            .family("digging", DIGGING)
            .build();
  }

  @Test
  void eachTwoLevelsWithAMoveBetweenThemHaveOnePage() {
    assertThat(site.pages().stream().filter(path -> path.contains("/moves/")))
        .containsExactlyInAnyOrder(
            "keeping/moves/ic.four--management.four.html",
            "keeping/moves/ic.five--management.five.html",
            "keeping/moves/ic.six--management.six.html",
            "keeping/moves/ic.four--management.five.html",
            "keeping/moves/ic.five--ic.four.html",
            "digging/moves/ic.five--keeping.ic.five.html");
  }

  @Test
  void everythingAskedAtEitherEndIsThereOnceAndInItsPlace() {
    Element locks = row(FOUR, "locks");
    assertThat(locks.select(".all-columns .criteria > li").eachText())
        .containsExactly("Opens the gate");
    assertThat(locks.select(".a .changed, .b .changed").eachText())
        .containsExactly("Oils the hinge in spring", "Oils the hinge in autumn");
    assertThat(locks.select("mark").eachText()).containsExactly("spring", "autumn");
    assertThat(locks.select(".b .label:contains(Only) + .criteria > li").eachText())
        .containsExactly("Orders the oil");
    assertThat(locks.select(".a .empty-state").text()).isEqualTo("Nothing more.");
  }

  @Test
  void bothDirectionsAreToldByName() {
    assertThat(said(FOUR, "to.management.four", "Start or do more"))
        .containsExactly("Not asked before: Crews (1)", "New expectations in Locks (1)");
    assertThat(said(FOUR, "to.ic.four", "Stop or do less"))
        .containsExactly(
            "No longer asked: Crews (1)",
            "1 expectation that only Warden has: see Moving to Warden");
    assertThat(move(FOUR).select(".kept li").eachText())
        .containsExactly(
            "Expectations in the same words: Locks (1)", "Expectations in other words: Locks (1)");
  }

  @Test
  void eachDirectionHasASheetForAConversationAndALevelsOwnIsThatOfTheNextOne() {
    assertThat(move(FOUR).select(".way .read-more a").eachAttr("href"))
        .containsExactly(
            "../conversations/ic.four--management.four.html",
            "../conversations/management.four--ic.four.html");
    assertThat(move(UP).select(".way .read-more a").eachAttr("href"))
        .containsExactly("../conversations/ic.four.html");
    assertThat(site.page("keeping/conversations/ic.four.html").select(".asked li").eachText())
        .containsExactly("Draws the lock");
  }

  @Test
  void amongPeersNobodyIsPromotedOrDemoted() {
    assertThat(lede(FOUR)).endsWith("a change of work, neither a promotion nor a demotion.");
    assertThat(lede(APART)).endsWith("a change of work, not a promotion.");
    assertThat(lede("keeping/moves/ic.four--management.five"))
        .isEqualTo("A promotion, from grade 4 to grade 5.");
  }

  @Test
  void howToMakeAMoveIsSaidOrSaidToBeMissing() {
    assertThat(after(FOUR, "to.management.four")).isEqualTo("By interview. After a winter.");
    assertThat(after(FOUR, "to.ic.four")).contains("does not say");
    assertThat(after("keeping/moves/ic.four--management.five", "to.management.five"))
        .contains("does not say");
    assertThat(after("keeping/moves/ic.five--management.five", "move.entry"))
        .contains("not list this as a move");
  }

  @Test
  void whereNothingLeadsBackThePageSaysSo() {
    for (String one : List.of(APART, UP, "keeping/moves/ic.four--management.five")) {
      assertThat(after(one, "move.back")).isEqualTo("The framework names no move back.");
    }
    assertThat(move(FOUR).getElementById("move.back")).isNull();
  }

  @Test
  void whatIsAskedBelowOnOneTrackIsNotSaidToEnd() {
    assertThat(row(UP, "locks").select(".a .label").text()).isEqualTo("Not listed at FIVE");
    assertThat(said(UP, "to.ic.five", "Stop or do less")).isEmpty();
    assertThat(move(UP).select(".kept li").eachText())
        .contains("Expected at FOUR, not listed at FIVE: Locks (1)");
  }

  @Test
  void ofALevelThatIsNotWrittenNothingIsSaidToEnd() {
    Document page = move("keeping/moves/ic.six--management.six");
    assertThat(page.select(".notice").text()).startsWith("Sage is only a title.");
    assertThat(page.select(".way").text()).contains("There is not enough text");
    assertThat(row("keeping/moves/ic.six--management.six", "locks").text())
        .contains("Orders the locks")
        .doesNotContain("No longer asked");
  }

  @Test
  void anotherFamilysDimensionsAreSetBesideOnesOwn() {
    assertThat(row(APART, "water").select(".a .empty-state").text())
        .isEqualTo("keeping does not use this dimension.");
    assertThat(row(APART, "water").select("h3 a").attr("href"))
        .isEqualTo("../dimensions/water.html");
    assertThat(move(APART).select("h1").text())
        .isEqualTo("From Master (keeping) to Master (digging)");
  }

  @Test
  void otherPagesLeadToADirection() {
    assertThat(hrefs("keeping/index.html"))
        .contains(
            "moves/ic.four--management.four.html#to.management.four",
            "moves/ic.five--ic.four.html#to.ic.five",
            "../digging/moves/ic.five--keeping.ic.five.html#to.ic.five");
    assertThat(hrefs("keeping/grades/5.html"))
        .contains(
            "../moves/ic.five--management.five.html", "../moves/ic.five--ic.four.html#to.ic.five");
    assertThat(hrefs("keeping/ic/five.html"))
        .contains("../moves/ic.five--management.five.html#to.management.five");
  }

  private static Iterable<String> hrefs(String path) {
    return site.page(path).select("main a").eachAttr("href");
  }

  private static Document move(String name) {
    return site.page(name + ".html");
  }

  private static String lede(String name) {
    return move(name).select(".lede").text();
  }

  private static Element row(String name, String dimension) {
    return move(name).expectFirst(".row[data-dimension=" + dimension + "]");
  }

  private static String after(String name, String heading) {
    Element section = section(name, heading);
    return String.join(" ", section.select("> p:not(.from-to, .read-more)").eachText());
  }

  private static Element section(String name, String heading) {
    return move(name).expectFirst("section[aria-labelledby=" + heading + "]");
  }

  private static List<String> said(String name, String heading, String word) {
    return section(name, heading).select("dl > div").stream()
        .filter(part -> part.select("dt").text().equals(word))
        .flatMap(part -> part.select("dd").eachText().stream())
        .toList();
  }
}
