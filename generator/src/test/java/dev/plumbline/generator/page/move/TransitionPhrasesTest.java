package dev.plumbline.generator.page.move;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.page.DraftSite;
import dev.plumbline.generator.page.shell.PageContext;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What would start, stop and stay with a move, in phrases. */
final class TransitionPhrasesTest {
  private static final String FRAMEWORK =
      """
      name: Lanternworks
      tracks:
        - {id: ic, name: Craft, kind: ic}
        - {id: management, name: Management, kind: management}
      dimensions:
        - {id: glass, name: Glass, stages: [{id: one, name: One}, {id: two, name: Two}]}
        - {id: trade, name: Trade}
        - {id: people, name: People, tracks: [management]}
        - {id: tools, name: Tools}
        - {id: fire, name: Fire}
      activities:
        - {id: blowing, name: Blowing, kind: making}
        - {id: teaching, name: Teaching, kind: guiding}
        - {id: leading, name: Leading, kind: managing}
      scales:
        - {id: reach, name: Reach, steps: [{id: near, name: Near}, {id: far, name: Far}]}
      """;
  private static final String CRAFT = "lamps/ic/a";
  private static final String MANAGEMENT = "lamps/management/m";
  private static final String TRADE = "## Trade\n\n- Weighs each order before it leaves\n";

  private final DraftSite site = new DraftSite(FRAMEWORK).family("lamps");

  @Test
  void partsOfTheWeekBeginEndGrowAndStay() throws IOException {
    site.level(CRAFT, 1, TRADE, "week: {blowing: 60, teaching: 20}");
    site.level(MANAGEMENT, 1, TRADE, "week: {leading: 50, teaching: 20}");
    TransitionView.Changes changes = changes();

    assertThat(changes.start()).containsExactly("[crossing.week-begins Leading 50]");
    assertThat(changes.stop()).containsExactly("[crossing.week-ends Blowing 60]");
    assertThat(changes.keep()).contains("[crossing.week-same Teaching 20]");
  }

  @Test
  void ofAWeekThatOneLevelDoesNotGiveNothingIsSaid() throws IOException {
    site.level(CRAFT, 1, TRADE, "week: {blowing: 60}").level(MANAGEMENT, 1, TRADE);

    assertThat(changes().stop()).isEmpty();
  }

  @Test
  void aHigherStageOrStepStartsAndALowerOneStops() throws IOException {
    site.level(CRAFT, 1, TRADE, "stages: {glass: two}", "scales: {reach: near}");
    site.level(MANAGEMENT, 1, TRADE, "stages: {glass: one}", "scales: {reach: far}");
    TransitionView.Changes changes = changes();

    assertThat(changes.start()).containsExactly("[crossing.stage Reach Near Far]");
    assertThat(changes.stop()).containsExactly("[crossing.stage Glass Two One]");
  }

  @Test
  void aDimensionThatOnlyTheOtherTrackIsLookedAtUnderBeginsAsAWhole() throws IOException {
    site.level(CRAFT, 1, TRADE);
    site.level(MANAGEMENT, 1, TRADE + "## People\n\n- Hires apprentices\n- Praises them\n");

    assertThat(changes().start()).containsExactly("[crossing.dimension-begins People]");
  }

  @Test
  void expectationsAreCountedAndUpToThreeDimensionsNamed() throws IOException {
    site.level(CRAFT, 1, TRADE);
    site.level(MANAGEMENT, 1, TRADE + one("Glass") + one("Tools") + one("Fire"));

    assertThat(changes().start()).containsExactly("[crossing.new.other 3 Glass, Tools, Fire]");
    assertThat(changes().keep()).containsExactly("[crossing.shared.one 1 Trade]");
  }

  @Test
  void ofALevelThatIsNotWrittenYetNoExpectationIsCounted() throws IOException {
    site.level(CRAFT, 1, TRADE).level(MANAGEMENT, 1, "", "status: placeholder");

    assertThat(changes()).isEqualTo(nothing());
  }

  private static String one(String dimension) {
    return "## " + dimension + "\n\n- Looks after the " + dimension + " of the whole yard\n";
  }

  private static TransitionView.Changes nothing() {
    return new TransitionView.Changes(List.of(), List.of(), List.of());
  }

  private TransitionView.Changes changes() throws IOException {
    PageContext page = site.page();
    Family family = DraftSite.family(page, "lamps");
    Transition transition =
        page.content()
            .transitions()
            .between(family, DraftSite.level(page, CRAFT), DraftSite.level(page, MANAGEMENT))
            .orElseThrow();
    return new TransitionViews(page)
        .changes(transition, transition.comparison(page.content().index()));
  }
}
