package dev.plumbline.generator.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Steps that bring nearly nothing, and steps that bring far more than those beside them. */
final class RungsTest {
  /** Words of which no two are alike. */
  private static final List<String> WORDS =
      List.of(
          "Blows",
          "Cuts",
          "Dips",
          "Etches",
          "Files",
          "Grinds",
          "Heats",
          "Inlays",
          "Joins",
          "Kneads",
          "Lifts",
          "Melts",
          "Nicks",
          "Opens",
          "Pours",
          "Quenches",
          "Rinses",
          "Shapes",
          "Turns",
          "Unmoulds",
          "Vents",
          "Weighs",
          "Yokes",
          "Zones",
          "Anneals",
          "Bends",
          "Casts",
          "Draws",
          "Engraves",
          "Folds",
          "Gilds",
          "Hones",
          "Irons",
          "Jigs",
          "Keys",
          "Laps",
          "Mends",
          "Nails",
          "Oils",
          "Planes");

  private final Draft draft = new Draft();

  /** Criteria, numbered: the same numbers are the same texts. */
  private static String asks(int from, int to) {
    return "expectations: {glass: ["
        + IntStream.range(from, to)
            .mapToObj(i -> WORDS.get(i) + " pane " + i + ".")
            .collect(Collectors.joining(", "))
        + "]}";
  }

  @ParameterizedTest
  @CsvSource({"100,66,true", "100,65,false", "6,4,true", "5,3,false", "5,4,true"})
  void aShareOf66PercentIsTheSameRung(int asked, int carried, boolean empty) {
    assertThat(step(asked, carried, 0).isEmpty(66)).isEqualTo(empty);
  }

  @ParameterizedTest
  @CsvSource({"4,4,true", "4,3,false", "1,1,true", "0,0,false"})
  void ofFewerThanFiveAllMustBeTheSame(int asked, int carried, boolean empty) {
    assertThat(step(asked, carried, 0).isEmpty(66)).isEqualTo(empty);
  }

  @Test
  void whoStandsHigherIsOnAnotherRung() {
    assertThat(step(5, 5, 1).isEmpty(66)).isFalse();
  }

  private Rung step(int asked, int carried, int raised) {
    draft.ic(1);
    return new Rung(
        draft.measured().individual().get(0),
        draft.measured().individual().get(0),
        asked,
        carried,
        raised);
  }

  @Test
  void aLevelThatAsksNearlyTheSameIsTold() {
    draft.ic(1, asks(0, 4)).ic(2, asks(0, 6));

    assertThat(draft.said(Code.EMPTY_RUNG))
        .containsExactly(
            "\"Level ic2\" (ic/ic2) expects nearly the same as \"Level ic1\" (ic/ic1): 4 of its 6"
                + " expectations are the same.");
  }

  @Test
  void oneThatAsksALittleMoreOfItsOwnIsNot() {
    draft.ic(1, asks(0, 4)).ic(2, asks(0, 7));

    assertThat(draft.result(Code.EMPTY_RUNG).tested()).isTrue();
    assertThat(draft.result(Code.EMPTY_RUNG).kept()).isTrue();
  }

  @Test
  void theFrameworkSaysHowMuchIsTheSame() {
    draft.setting("parity: {thresholds: {alike: 50}}").ic(1, asks(0, 3)).ic(2, asks(0, 6));

    assertThat(draft.said(Code.EMPTY_RUNG)).hasSize(1);
  }

  @Test
  void aStageOrAStepOfAScaleIsADifference() {
    draft.ic(1, asks(0, 5), "stages: {glass: one}").ic(2, asks(0, 5), "stages: {glass: two}");
    draft.family("works");
    draft.ic(1, asks(0, 5), "scales: {scope: one}").ic(2, asks(0, 5), "scales: {scope: two}");

    assertThat(draft.said(Code.EMPTY_RUNG)).isEmpty();
  }

  @Test
  void aLowerStageIsNone() {
    draft.ic(1, asks(0, 5), "stages: {glass: two}").ic(2, asks(0, 5), "stages: {glass: one}");

    assertThat(draft.said(Code.EMPTY_RUNG)).hasSize(1);
  }

  @Test
  void aParagraphThatIsNewIsADifference() {
    String same = "[Blows pane 0., Cuts pane 1., Dips pane 2.]";
    draft
        .ic(1, "expectations: {glass: {summary: As shown., criteria: " + same + "}}")
        .ic(2, "expectations: {glass: {summary: On their own., criteria: " + same + "}}");

    assertThat(draft.said(Code.EMPTY_RUNG)).isEmpty();
  }

  @Test
  void aParagraphThatStaysIsNone() {
    String same = "{summary: As shown., criteria: [Blows pane 0., Cuts pane 1.]}";
    draft.ic(1, "expectations: {glass: " + same + "}").ic(2, "expectations: {glass: " + same + "}");

    assertThat(draft.said(Code.EMPTY_RUNG))
        .singleElement()
        .asString()
        .endsWith("2 of its 2 expectations are the same.");
  }

  @Test
  void aSingleLevelIsNoStep() {
    draft.ic(1).manager(1);

    assertThat(draft.result(Code.EMPTY_RUNG).tested()).isFalse();
  }

  @Test
  void tracksOfOtherKindsAreNotLookedAt() {
    draft.level("advice", "a1", 1, asks(0, 5)).level("advice", "a2", 2, asks(0, 5));

    assertThat(draft.result(Code.EMPTY_RUNG).tested()).isFalse();
  }

  @Test
  void levelsThatAreNotWrittenAreSteppedOver() {
    draft.ic(1, asks(0, 5)).ic(2, "status: placeholder").ic(3, asks(0, 5));

    assertThat(draft.said(Code.EMPTY_RUNG))
        .singleElement()
        .asString()
        .startsWith("\"Level ic3\" (ic/ic3) expects nearly the same as \"Level ic1\" (ic/ic1)");
  }

  @Test
  void aStepTwiceAsLargeAndEightLargerIsSteep() {
    draft.ic(1, asks(0, 2)).ic(2, asks(2, 10)).ic(3, asks(10, 26)).ic(4, asks(26, 33));

    assertThat(draft.said(Code.STEEP_RUNG))
        .containsExactly(
            "The step from \"Level ic2\" (ic/ic2) to \"Level ic3\" (ic/ic3) is far larger than"
                + " the steps next to it: 16 expectations, stages or scale steps are new, compared"
                + " with at most 8 there.");
  }

  @Test
  void theFirstStepAndTheLastHaveOneBesideThem() {
    draft.ic(1, asks(0, 2)).ic(2, asks(2, 18)).ic(3, asks(18, 26));
    draft.family("works").ic(1, asks(0, 2)).ic(2, asks(2, 10)).ic(3, asks(10, 26));

    assertThat(draft.parity().findings())
        .filteredOn(finding -> finding.code() == Code.STEEP_RUNG)
        .flatExtracting(Finding::about)
        .containsExactly("lamps/ic/ic2", "lamps/ic/ic1", "works/ic/ic3", "works/ic/ic2");
  }

  @Test
  void oneThatIsNotQuiteTwiceAsLargeIsNotSteep() {
    draft.ic(1, asks(0, 2)).ic(2, asks(2, 11)).ic(3, asks(11, 28)).ic(4, asks(28, 36));

    assertThat(draft.result(Code.STEEP_RUNG).tested()).isTrue();
    assertThat(draft.said(Code.STEEP_RUNG)).isEmpty();
  }

  @Test
  void oneThatIsSevenLargerIsNotSteep() {
    draft.ic(1, asks(0, 2)).ic(2, asks(2, 4)).ic(3, asks(4, 13)).ic(4, asks(13, 15));

    assertThat(draft.said(Code.STEEP_RUNG)).isEmpty();
  }

  @Test
  void theFrameworkSaysHowManyTimesIsSteep() {
    draft.setting("parity: {thresholds: {leap: 3}}");
    draft.ic(1, asks(0, 2)).ic(2, asks(2, 10)).ic(3, asks(10, 26)).ic(4, asks(26, 33));

    assertThat(draft.said(Code.STEEP_RUNG)).isEmpty();
  }

  @Test
  void stagesCountAsTheyRise() {
    draft
        .ic(1, asks(0, 2), "stages: {glass: one}")
        .ic(2, asks(2, 9), "stages: {glass: two}")
        .ic(3, asks(9, 24), "stages: {glass: three}")
        .ic(4, asks(24, 31), "stages: {glass: three}");

    assertThat(draft.said(Code.STEEP_RUNG))
        .singleElement()
        .asString()
        .contains("16 expectations, stages or scale steps are new, compared with at most 8 there");
  }

  @Test
  void aStepThatNothingStandsBesideIsNotTested() {
    draft.ic(1, asks(0, 2)).ic(2, asks(2, 30));

    assertThat(draft.result(Code.STEEP_RUNG).tested()).isFalse();
    assertThat(draft.said(Code.STEEP_RUNG)).isEmpty();
  }

  @Test
  void aStepBesideEmptyOnesIsForTheRuleOfThese() {
    draft.ic(1, asks(0, 5)).ic(2, asks(0, 5)).ic(3, asks(5, 30));

    assertThat(draft.said(Code.STEEP_RUNG)).isEmpty();
    assertThat(draft.said(Code.EMPTY_RUNG)).hasSize(1);
  }

  @Test
  void aParagraphCountsAsOneExpectation() {
    draft
        .ic(1, asks(0, 6))
        .written(
            "ic/ic2",
            2,
            """
            ## Glass

            On their own.

            - Blows pane 0.
            - Cuts pane 1.
            - Dips pane 2.
            - Etches pane 3.
            - Files pane 4.
            - Grinds pane 5.
            """);

    assertThat(draft.said(Code.EMPTY_RUNG))
        .singleElement()
        .asString()
        .endsWith("6 of its 7 expectations are the same.");
  }
}
