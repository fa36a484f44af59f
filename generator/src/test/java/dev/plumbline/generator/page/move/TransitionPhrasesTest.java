package dev.plumbline.generator.page.move;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.compare.MovePair;
import dev.plumbline.generator.compare.Transition;
import dev.plumbline.generator.page.DraftSite;
import dev.plumbline.generator.page.shell.PageContext;
import java.io.IOException;
import java.util.ArrayList;
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

    assertThat(start()).containsExactly("[crossing.week-begins Leading 50]");
    assertThat(stop()).containsExactly("[crossing.week-ends Blowing 60]");
    assertThat(kept()).contains("[crossing.week-same Teaching 20]");
  }

  @Test
  void ofAWeekThatOneLevelDoesNotGiveNothingIsSaid() throws IOException {
    site.level(CRAFT, 1, TRADE, "week: {blowing: 60}").level(MANAGEMENT, 1, TRADE);

    assertThat(stop()).isEmpty();
  }

  @Test
  void aHigherStageOrStepStartsAndALowerOneStops() throws IOException {
    site.level(CRAFT, 1, TRADE, "stages: {glass: two}", "scales: {reach: near}");
    site.level(MANAGEMENT, 1, TRADE, "stages: {glass: one}", "scales: {reach: far}");

    assertThat(start()).containsExactly("[crossing.scale Reach Near Far]");
    assertThat(stop()).containsExactly("[crossing.less-deep Glass Two One]");
  }

  @Test
  void aDimensionThatOnlyTheOtherTrackIsLookedAtUnderBeginsAsAWhole() throws IOException {
    site.level(CRAFT, 1, TRADE);
    site.level(MANAGEMENT, 1, TRADE + "## People\n\n- Hires apprentices\n- Praises them\n");

    assertThat(start()).containsExactly("[crossing.begins] People 2");
    assertThat(back().get(1)).containsExactly("[crossing.ends] People 2");
  }

  @Test
  void eachDimensionWithNewExpectationsIsNamed() throws IOException {
    site.level(CRAFT, 1, TRADE);
    site.level(MANAGEMENT, 1, TRADE + one("Glass") + one("Tools") + one("Fire"));

    assertThat(start()).containsExactly("[crossing.new] Glass 1, Tools 1, Fire 1");
    assertThat(kept()).containsExactly("[crossing.shared] Trade 1");
  }

  @Test
  void whatBeginsInOneDirectionIsNamedThereWhereItEndsInTheOther() throws IOException {
    site.level(CRAFT, 1, TRADE);
    site.level(MANAGEMENT, 1, TRADE + one("Glass") + one("Tools"));

    assertThat(back().get(1))
        .containsExactly("[crossing.only.other 2 M] [crossing.to lamps/management/m]");
  }

  @Test
  void expectationsOfALowerStageNeitherBeginNorEndWithIt() throws IOException {
    site.level(CRAFT, 1, TRADE + one("Glass") + "- Cuts mirrors\n", "stages: {glass: two}");
    site.level(
        MANAGEMENT,
        1,
        TRADE + "## Glass\n\n- Sweeps floors\n- Carries sand\n",
        "stages: {glass: one}");

    assertThat(start()).isEmpty();
    assertThat(stop())
        .containsExactly(
            "[crossing.less-deep Glass Two One]",
            "[crossing.only.other 2 A] [crossing.back lamps/ic/a]");
    assertThat(back().get(0))
        .containsExactly("[crossing.deeper Glass One Two]", "[crossing.new] Glass 2");
    assertThat(back().get(1)).isEmpty();
  }

  @Test
  void anotherDemandOnTheSameSubjectIsAChangeAndNotSomethingThatStays() throws IOException {
    site.level(CRAFT, 1, TRADE + "## Glass\n\n- Sweeps floors\n");
    site.level(MANAGEMENT, 1, TRADE + one("Glass"));

    assertThat(start()).containsExactly("[crossing.alike] Glass 1");
    assertThat(back().get(0)).containsExactly("[crossing.alike] Glass 1");
    assertThat(kept()).containsExactly("[crossing.shared] Trade 1");
  }

  @Test
  void ofALevelThatIsNotWrittenYetNoExpectationIsCounted() throws IOException {
    site.level(CRAFT, 1, TRADE).level(MANAGEMENT, 1, "", "status: placeholder");

    assertThat(start()).isEmpty();
    assertThat(stop()).isEmpty();
    assertThat(kept()).isEmpty();
  }

  private static String one(String dimension) {
    return "## " + dimension + "\n\n- Looks after the " + dimension + " of the whole yard\n";
  }

  private List<String> start() throws IOException {
    return said(view(page(), false).changes().start());
  }

  private List<String> stop() throws IOException {
    return said(view(page(), false).changes().stop());
  }

  /** What starts and what stops in the other direction. */
  private List<List<String>> back() throws IOException {
    TransitionView.Changes changes = view(page(), true).changes();
    return List.of(said(changes.start()), said(changes.stop()));
  }

  private List<String> kept() throws IOException {
    PageContext page = page();
    return said(new TransitionViews(page, TransitionPhrases.Detail.LINKED).kept(comparison(page)));
  }

  private static TransitionView view(PageContext page, boolean back) {
    MoveComparison comparison = comparison(page);
    MovePair pair = comparison.pair();
    Transition way = back ? requireNonNull(pair.back()) : pair.going();
    return new TransitionViews(page, TransitionPhrases.Detail.LINKED).view(way, comparison);
  }

  private PageContext page() throws IOException {
    return site.page();
  }

  private static MoveComparison comparison(PageContext page) {
    MovePair pair =
        page.content()
            .transitions()
            .between(DraftSite.level(page, CRAFT).ref(), DraftSite.level(page, MANAGEMENT).ref())
            .orElseThrow();
    return MoveComparison.of(page.content().index(), pair);
  }

  private static List<String> said(List<ChangePhrase> phrases) {
    return phrases.stream().map(TransitionPhrasesTest::said).toList();
  }

  private static String said(ChangePhrase phrase) {
    List<String> under = new ArrayList<>();
    for (ChangePhrase.Under one : phrase.under()) {
      under.add(one.name() + (one.count() == null ? "" : " " + one.count()));
    }
    return under.isEmpty() ? phrase.text() : phrase.text() + " " + String.join(", ", under);
  }
}
