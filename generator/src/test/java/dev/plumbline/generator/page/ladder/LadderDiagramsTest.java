package dev.plumbline.generator.page.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.page.DraftSite;
import dev.plumbline.generator.page.shell.PageContext;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** The drawing of a ladder. */
final class LadderDiagramsTest {
  private static final String FRAMEWORK =
      """
      name: Lanternworks
      tracks:
        - {id: ic, name: Craft, kind: ic}
        - {id: management, name: Management, kind: management}
      """;
  private static final String THERE = "{from: ic/a, to: management/m, kind: lateral}";
  private static final String BACK = "{from: management/m, to: ic/a, kind: return}";
  private static final String UP = "{from: ic/a, to: ic/b, kind: promotion}";

  @Test
  void aMoveToTheRightIsDrawnAboveItsWayBack() throws IOException {
    LadderDiagram diagram = twoTracks("moves: [" + THERE + ", " + BACK + "]");

    assertThat(diagram.arrows())
        .containsExactly(
            new LadderDiagram.Arrow("M81 77C148 77 148 77 215 77", "lateral"),
            new LadderDiagram.Arrow("M218 87C151 87 151 87 84 87", "return"));
    assertThat(diagram.legend()).contains("crossing", "return");
  }

  @Test
  void aMoveThatStaysOnItsTrackHasNoArrow() throws IOException {
    LadderDiagram diagram = twoTracks("moves: [" + UP + "]");

    assertThat(diagram.arrows()).isEmpty();
    assertThat(diagram.legend()).doesNotContain("crossing", "return");
  }

  @Test
  void aTrackIsDottedWhereItHasNoLevel() throws IOException {
    LadderDiagram diagram = twoTracks("");

    assertThat(diagram.lines()).extracting(LadderDiagram.Line::gap).containsExactly(false, true);
    assertThat(diagram.legend()).containsExactly("gap");
  }

  @Test
  void onlyADestinationHasARing() throws IOException {
    LadderDiagram diagram = diagram(site("").level("lamps/ic/c", 3, "", "destination: true"));

    assertThat(diagram.nodes())
        .filteredOn(node -> node.ring() != null)
        .extracting(node -> node.level().ref())
        .containsExactly("lamps/ic/c");
    assertThat(diagram.legend()).contains("stay");
  }

  @Test
  void aLongNameOfATrackIsCutAndALongCodeWidensTheColumns() throws IOException {
    String framework = FRAMEWORK.replace("Craft", "A craft with a name that never ends");
    DraftSite site = new DraftSite(framework).family("lamps");
    site.level("lamps/ic/a-code-that-is-long", 1, "").level("lamps/management/m", 2, "");
    LadderDiagram diagram = diagram(site);

    assertThat(diagram.columns().get(0).name()).isEqualTo("A craft with a name tha…");
    assertThat(diagram.columns().get(1).x() - diagram.columns().get(0).x()).isGreaterThan(170);
  }

  @Test
  void aLadderOfOneTrackOrOneGradeIsNotDrawn() throws IOException {
    DraftSite site = new DraftSite(FRAMEWORK).family("lamps").level("lamps/ic/a", 1, "");
    assertThat(LadderDiagrams.isWorthwhile(ladder(site))).isFalse();

    site.level("lamps/management/m", 1, "");
    assertThat(LadderDiagrams.isWorthwhile(ladder(site))).isFalse();

    site.level("lamps/ic/b", 2, "");
    assertThat(LadderDiagrams.isWorthwhile(ladder(site))).isTrue();
  }

  private static LadderDiagram twoTracks(String family) throws IOException {
    return diagram(site(family));
  }

  private static DraftSite site(String family) {
    return new DraftSite(FRAMEWORK)
        .family("lamps", family)
        .level("lamps/ic/a", 1, "")
        .level("lamps/ic/b", 2, "")
        .level("lamps/management/m", 1, "");
  }

  private static Ladder ladder(DraftSite site) throws IOException {
    PageContext page = site.page();
    return new Ladders(page).full(DraftSite.family(page, "lamps"));
  }

  private static LadderDiagram diagram(DraftSite site) throws IOException {
    PageContext page = site.page();
    Family family = DraftSite.family(page, "lamps");
    Ladder ladder = new Ladders(page).full(family);
    return new LadderDiagrams(page, ladder).diagram(family.name(), family.moves());
  }
}
