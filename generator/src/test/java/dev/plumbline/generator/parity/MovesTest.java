package dev.plumbline.generator.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.CoveredFinding;
import org.junit.jupiter.api.Test;

/** What is told of moves between a craft and management. */
final class MovesTest {
  private static final String STAY = "destination: true";

  private final Draft draft = new Draft();

  @Test
  void aLateralMoveBetweenLevelsOfOneGradeIsNoPromotion() {
    draft.ic(1).manager(1).move("ic/ic1", "management/m1", "lateral");

    assertThat(draft.result(Code.SWITCH_AS_PROMOTION).tested()).isTrue();
    assertThat(draft.said(Code.SWITCH_AS_PROMOTION)).isEmpty();
  }

  @Test
  void aDeclaredPromotionIsOneEvenWhereTheCraftGoesAsHigh() {
    draft.ic(1).ic(2).manager(2).move("ic/ic1", "management/m2", "promotion");

    assertThat(draft.said(Code.SWITCH_AS_PROMOTION))
        .containsExactly(
            "The move from \"Level ic1\" (ic/ic1) to \"Level m2\" (management/m2) is called a"
                + " promotion.");
  }

  @Test
  void aDeclaredPromotionIsOneEvenIfComingBackIsCalledOneToo() {
    draft.ic(1).manager(1);
    draft.move("ic/ic1", "management/m1", "promotion");
    draft.move("management/m1", "ic/ic1", "promotion");

    assertThat(draft.said(Code.SWITCH_AS_PROMOTION)).hasSize(1);
  }

  @Test
  void anEntryByPromotionIsOne() {
    draft.ic(1).manager(1).move("ic/ic1", "management/m1", "lateral, entry: promotion");

    assertThat(draft.said(Code.SWITCH_AS_PROMOTION)).hasSize(1);
  }

  @Test
  void aLateralMoveUpToWhereTheCraftGoesIsNone() {
    draft.ic(1).ic(2).manager(2).move("ic/ic1", "management/m2", "lateral");

    assertThat(draft.said(Code.SWITCH_AS_PROMOTION)).isEmpty();
  }

  @Test
  void aLateralMoveUpToWhereTheCraftDoesNotGoIsOne() {
    draft.ic(1).ic(3).manager(2).move("ic/ic1", "management/m2", "lateral");

    assertThat(draft.said(Code.SWITCH_AS_PROMOTION))
        .singleElement()
        .asString()
        .endsWith(
            "goes up from grade 1 to 2, while no individual contributor level does so from"
                + " there.");
    assertThat(draft.result(Code.SWITCH_AS_PROMOTION).findings().get(0).covers())
        .containsExactly(
            new CoveredFinding(Code.MOVE_AGAINST_GRADE, "lamps/ic/ic1"),
            new CoveredFinding(Code.FORCED_SWITCH, "lamps/ic/ic1"));
  }

  @Test
  void withoutAMoveAcrossNothingIsTested() {
    draft.ic(1).ic(2).manager(2).manager(3);
    draft.move("ic/ic1", "ic/ic2", "promotion");
    draft.move("management/m2", "management/m3", "promotion");

    assertThat(draft.result(Code.SWITCH_AS_PROMOTION).tested()).isFalse();
    assertThat(draft.result(Code.ONE_WAY_DOOR).tested()).isFalse();
    assertThat(draft.result(Code.FORCED_SWITCH).tested()).isFalse();
  }

  @Test
  void aMoveToATrackOfAnotherKindIsNoneAcross() {
    draft.ic(1).manager(1).level("advice", "a1", 1);
    draft.move("ic/ic1", "advice/a1", "lateral").move("advice/a1", "management/m1", "lateral");

    assertThat(draft.result(Code.SWITCH_AS_PROMOTION).tested()).isFalse();
    assertThat(draft.result(Code.ONE_WAY_DOOR).tested()).isFalse();
  }

  @Test
  void theWayBackMayLeadToAnotherLevelOfTheTrack() {
    draft.ic(1).ic(2).manager(2);
    draft.move("ic/ic2", "management/m2", "lateral").move("management/m2", "ic/ic1", "return");

    assertThat(draft.result(Code.ONE_WAY_DOOR).tested()).isTrue();
    assertThat(draft.said(Code.ONE_WAY_DOOR)).isEmpty();
  }

  @Test
  void theWayBackMustLeadFromTheSameLevelToTheSameTrack() {
    draft.ic(1).level("design", "d1", 1).manager(1).manager(2);
    draft.move("ic/ic1", "management/m1", "lateral").move("management/m2", "ic/ic1", "return");
    draft.move("management/m1", "design/d1", "return");

    assertThat(draft.said(Code.ONE_WAY_DOOR))
        .containsExactly(
            "There is a move from \"Level ic1\" (ic/ic1) to \"Level m1\" (management/m1), but no"
                + " move"
                + " back.");
  }

  @Test
  void aWayToAnotherFamilyIsNamedInFull() {
    draft.ic(1).move("ic/ic1", "works/management/m1", "lateral").family("works").manager(1);

    assertThat(draft.result(Code.ONE_WAY_DOOR).findings())
        .extracting(finding -> finding.hint())
        .containsExactly(
            "add {from: works/management/m1, to: ic/ic1, kind: return}, and say in its note how"
                + " people move back.");
  }

  @Test
  void theOnlyWayUpIntoManagementIsForced() {
    draft.family("lamps", "peers: none", "peersReason: Grades mean nothing here.");
    draft.ic(1).manager(2).move("ic/ic1", "management/m2", "lateral");

    assertThat(draft.said(Code.FORCED_SWITCH))
        .containsExactly("From \"Level ic1\" (ic/ic1), the only move is into management.");
  }

  @Test
  void soIsOneThatIsCalledAPromotion() {
    draft.ic(1).manager(1).move("ic/ic1", "management/m1", "promotion");

    assertThat(draft.said(Code.FORCED_SWITCH)).hasSize(1);
  }

  @Test
  void aMoveBetweenPeersAtTheEndOfBothTracksIsNotForced() {
    draft.ic(1).manager(1).move("ic/ic1", "management/m1", "lateral");

    assertThat(draft.result(Code.FORCED_SWITCH).tested()).isFalse();
  }

  @Test
  void butItIsWhereTheTrackMarksOtherLevelsToStayAt() {
    draft.ic(1, STAY).ic(2).manager(2).move("ic/ic2", "management/m2", "lateral");

    assertThat(draft.said(Code.FORCED_SWITCH)).hasSize(1);
  }

  @Test
  void aLevelToStayAtForcesNobody() {
    draft.ic(2, STAY).manager(3).move("ic/ic2", "management/m3", "lateral");

    assertThat(draft.result(Code.FORCED_SWITCH).tested()).isTrue();
    assertThat(draft.said(Code.FORCED_SWITCH)).isEmpty();
  }

  @Test
  void aHigherLevelOfTheTrackIsAWayOn() {
    draft.ic(1).ic(2).manager(2).move("ic/ic1", "management/m2", "lateral");

    assertThat(draft.result(Code.FORCED_SWITCH).tested()).isTrue();
    assertThat(draft.said(Code.FORCED_SWITCH)).isEmpty();
  }

  @Test
  void aHigherTitleIsNone() {
    draft.ic(1).ic(2, "status: placeholder").manager(2);
    draft.move("ic/ic1", "management/m2", "lateral");

    assertThat(draft.said(Code.FORCED_SWITCH)).hasSize(1);
  }

  @Test
  void anotherTrackIsAWayOnOnlyIfAMoveLeadsThere() {
    draft.ic(1).level("design", "d2", 2).manager(2).move("ic/ic1", "management/m2", "lateral");
    assertThat(draft.said(Code.FORCED_SWITCH)).hasSize(1);

    draft.move("ic/ic1", "design/d2", "lateral");
    assertThat(draft.said(Code.FORCED_SWITCH)).isEmpty();
  }

  @Test
  void aReturnIsNoWayOn() {
    draft.ic(1).level("design", "d1", 1).manager(2).move("ic/ic1", "management/m2", "lateral");
    draft.move("ic/ic1", "design/d1", "return");

    assertThat(draft.said(Code.FORCED_SWITCH)).hasSize(1);
  }

  @Test
  void whoeverIsNotWrittenIsNotForced() {
    draft.ic(1, "status: placeholder").manager(2).move("ic/ic1", "management/m2", "lateral");

    assertThat(draft.result(Code.FORCED_SWITCH).tested()).isFalse();
  }

  @Test
  void whereTheFrameworksManagersAreOnlyGuessedToBeTheCraftsTheSwitchTellsTheCeiling() {
    draft.ic(1).ic(2, STAY).ic(3).move("ic/ic3", "works/management/m3", "lateral");
    draft.family("works").manager(3).manager(4);

    assertThat(draft.result(Code.FORCED_SWITCH).findings())
        .flatExtracting(finding -> finding.covers())
        .containsExactly(new CoveredFinding(Code.CEILING, "lamps/ic/ic3"));
    assertThat(draft.result(Code.CEILING).findings())
        .hasSize(1)
        .allMatch(finding -> finding.covers().isEmpty());
  }

  @Test
  void elseTheCeilingTellsTheSwitch() {
    draft.ic(1, STAY).ic(2).manager(2).manager(3).move("ic/ic2", "management/m2", "lateral");

    assertThat(draft.result(Code.CEILING).findings())
        .flatExtracting(finding -> finding.covers())
        .containsExactly(new CoveredFinding(Code.FORCED_SWITCH, "lamps/ic/ic2"));
    assertThat(draft.result(Code.FORCED_SWITCH).findings())
        .hasSize(1)
        .allMatch(finding -> finding.covers().isEmpty());
  }
}
