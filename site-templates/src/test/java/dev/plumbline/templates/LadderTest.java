package dev.plumbline.templates;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A family's ladder, its diagram, and the links from level to level. */
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

  /** The approximate width of a letter in units of the diagram. */
  private static final int LETTER = 7;

  private WrittenFramework framework;

  @BeforeEach
  void setFramework(@TempDir Path folder) throws Exception {
    framework = new WrittenFramework(folder.resolve("content"));
  }

  @Test
  void longNamesOfTracksDoNotRunIntoEachOtherInTheDrawing() throws Exception {
    BuiltSite site =
        framework
            .renamed("Craft", "Keeping and mending locks")
            .renamed("Management", "Looking after lock keepers")
            .family("keeping", TWO_TRACKS)
            .build();
    Element drawing = site.page("keeping/index.html").expectFirst(".diagram svg");
    List<Element> names = drawing.select("text.track");
    int width = Integer.parseInt(drawing.attr("viewBox").replaceAll("0 0 (\\d+) .*", "$1"));
    assertThat(end(names.get(0))).isLessThan(Integer.parseInt(names.get(1).attr("x")));
    assertThat(end(names.get(1))).isLessThan(width);
  }

  @Test
  void arrowsBeginBehindLongCodesAndThoseStayWithinTheDrawing() throws Exception {
    String code = "PRINCIPAL-KEEPER";
    String levels = TWO_TRACKS.replace("grade: 4", "grade: 4, code: " + code);
    BuiltSite site = framework.family("keeping", levels + MOVES).build();
    Element drawing = site.page("keeping/index.html").expectFirst(".diagram svg");
    List<Element> codes = drawing.select(".node text:contains(" + code + ")");
    assertThat(codes).hasSize(2);
    String arrow = drawing.expectFirst("path.lateral").attr("d");
    assertThat(end(codes.get(0)))
        .isLessThan(Integer.parseInt(arrow.replaceAll("M(\\d+) .*", "$1")));
    assertThat(end(codes.get(1)))
        .isLessThan(Integer.parseInt(drawing.attr("viewBox").replaceAll("0 0 (\\d+) .*", "$1")));
  }

  @Test
  void onlySignsThatTheDrawingHasAreExplained() throws Exception {
    BuiltSite site =
        framework
            .family("keeping", TWO_TRACKS)
            .family("digging", TWO_TRACKS.replace("title: Head", "title: Head, status: draft"))
            .family(
                "towing", TWO_TRACKS.replace("title: Master", "title: Master, destination: true"))
            .family("lading", TWO_TRACKS + MOVES)
            .family("mooring", TWO_TRACKS.replaceAll("(?m).*id: five, title: Head.*\\n", ""))
            .build();
    assertThat(site.page("keeping/index.html").select(".diagram figcaption")).isEmpty();
    assertThat(legend(site, "digging")).isEqualTo("A hollow mark is a level that is not in force.");
    assertThat(legend(site, "towing")).isEqualTo("A ring marks a place to stay.");
    assertThat(legend(site, "lading"))
        .isEqualTo("An arrow is a move between tracks. A dashed arrow is a way back.");
    assertThat(legend(site, "mooring"))
        .isEqualTo("Where a line is dotted, the track has no level at that grade.");
  }

  private static String legend(BuiltSite site, String family) {
    return site.page(family + "/index.html").expectFirst(".diagram figcaption").text();
  }

  private static int end(Element name) {
    return Integer.parseInt(name.attr("x")) + LETTER * name.text().length();
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
