package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
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
  void eachDeclaredMoveAndEachStepBetweenPeersHasItsPage() {
    assertThat(site.pages().stream().filter(path -> path.contains("/moves/")))
        .containsExactlyInAnyOrder(
            "keeping/moves/ic.four--management.four.html",
            "keeping/moves/management.four--ic.four.html",
            "keeping/moves/ic.five--management.five.html",
            "keeping/moves/management.five--ic.five.html",
            "keeping/moves/ic.six--management.six.html",
            "keeping/moves/management.six--ic.six.html",
            "keeping/moves/ic.four--management.five.html",
            "keeping/moves/ic.four--ic.five.html",
            "keeping/moves/ic.five--digging.ic.five.html");
  }

  @Test
  void everythingAskedAtEitherEndIsThereOnceAndInItsPlace() {
    Element locks = row("ic.four--management.four", "locks");
    assertThat(locks.select(".all-columns .criteria > li").eachText())
        .containsExactly("Opens the gate");
    assertThat(locks.select(".a .changed, .b .changed").eachText())
        .containsExactly("Oils the hinge in spring", "Oils the hinge in autumn");
    assertThat(locks.select("del, ins").eachText()).containsExactly("spring", "autumn");
    assertThat(locks.select(".b .label + .criteria > li").eachText())
        .containsExactly("Orders the oil");
    assertThat(locks.select(".a .empty-state").text()).isEqualTo("Nothing falls away.");
  }

  @Test
  void whatIsCountedIsWhatIsShown() {
    assertThat(changes("ic.four--management.four", "Start or do more"))
        .isEqualTo("Crews: not asked before 1 expectation that is new (Locks)");
    assertThat(changes("ic.four--management.four", "Keep"))
        .isEqualTo("1 expectation, word for word (Locks) 1 expectation, in other words (Locks)");
  }

  @Test
  void amongPeersNobodyIsPromotedOrDemoted() {
    assertThat(lede("ic.four--management.four")).endsWith("a change of work, not a promotion.");
    assertThat(lede("management.four--ic.four")).endsWith("not a demotion.");
    assertThat(lede("ic.five--digging.ic.five")).endsWith("a change of work, not a promotion.");
    assertThat(lede("ic.four--management.five")).isEqualTo("A promotion, from grade 4 to grade 5.");
  }

  @Test
  void howOneGetsThereIsSaidOrSaidToBeMissing() {
    assertThat(after("ic.four--management.four", "move.entry"))
        .isEqualTo("By interview. After a winter.");
    assertThat(after("ic.four--management.five", "move.entry")).contains("does not say");
    assertThat(after("ic.five--management.five", "move.entry")).contains("not list this as a move");
  }

  @Test
  void theWayBackIsLinkedOrSaidToBeMissing() {
    assertThat(after("ic.four--management.four", "move.back")).contains("does not say");
    assertThat(move("ic.four--management.four").select("#move\\.back ~ p a").attr("href"))
        .isEqualTo("management.four--ic.four.html");
    assertThat(after("management.four--ic.four", "move.back"))
        .isEqualTo("By interview. After a winter. From Keeper to Warden");
    assertThat(after("ic.four--management.five", "move.back")).contains("names no way back");
    assertThat(move("ic.five--digging.ic.five").getElementById("move.back")).isNull();
    assertThat(move("ic.four--ic.five").getElementById("move.back")).isNull();
  }

  @Test
  void whatIsAskedBelowOnOneTrackIsNotSaidToEnd() {
    assertThat(row("ic.four--ic.five", "locks").select(".a .label").text())
        .isEqualTo("Not repeated");
    assertThat(changes("ic.four--ic.five", "Stop or do less")).contains("is not repeated");
  }

  @Test
  void ofALevelThatIsNotWrittenNothingIsSaidToEnd() {
    Document page = move("management.six--ic.six");
    assertThat(page.select(".notice").text()).startsWith("Sage exists by title only.");
    assertThat(page.select("section:has(#move\\.changes)").text())
        .contains("Too little is written");
    assertThat(row("management.six--ic.six", "locks").text())
        .contains("Orders the locks")
        .doesNotContain("No longer asked");
  }

  @Test
  void anotherFamilysDimensionsAreSetBesideOnesOwn() {
    assertThat(row("ic.five--digging.ic.five", "water").select(".a .empty-state").text())
        .isEqualTo("keeping does not use this dimension.");
    assertThat(row("ic.five--digging.ic.five", "water").select("h3 a").attr("href"))
        .isEqualTo("../../digging/dimensions/water.html");
    assertThat(move("ic.five--digging.ic.five").select("h1").text())
        .isEqualTo("From Master (keeping) to Master (digging)");
  }

  @Test
  void otherPagesLeadThere() {
    assertThat(hrefs("keeping/index.html"))
        .contains("moves/ic.four--management.four.html", "moves/ic.four--ic.five.html");
    assertThat(hrefs("keeping/grades/5.html"))
        .contains("../moves/ic.five--management.five.html", "../moves/ic.four--ic.five.html");
    assertThat(hrefs("keeping/ic/five.html")).contains("../moves/ic.five--management.five.html");
  }

  private static Iterable<String> hrefs(String path) {
    return site.page(path).select("main a").eachAttr("href");
  }

  private static Document move(String name) {
    return site.page("keeping/moves/" + name + ".html");
  }

  private static String lede(String name) {
    return move(name).select(".lede").text();
  }

  private static Element row(String name, String dimension) {
    return move(name).expectFirst(".row[data-dimension=" + dimension + "]");
  }

  private static String after(String name, String heading) {
    Element section = move(name).expectFirst("section[aria-labelledby=" + heading + "]");
    return String.join(" ", section.select("p").eachText());
  }

  private static String changes(String name, String word) {
    return String.join(
        " ",
        move(name).select(".changes > div").stream()
            .filter(part -> part.select("dt").text().equals(word))
            .flatMap(part -> part.select("dd").eachText().stream())
            .toList());
  }
}
