package dev.plumbline.generator.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import dev.plumbline.generator.model.Level;
import org.junit.jupiter.api.Test;

final class FamilyParityTest {
  private static final String TITLE_ONLY = "status: placeholder";

  private final Draft draft = new Draft();

  @Test
  void fromWhereTheTracksPartEachGradeIsBalanced() {
    draft
        .ic(1)
        .ic(2)
        .ic(3, TITLE_ONLY)
        .ic(4)
        .ic(5, TITLE_ONLY)
        .ic(6, Draft.asks("glass", 9, "Blows"));
    draft.manager(2).manager(3).manager(4, TITLE_ONLY).manager(5, TITLE_ONLY).manager(6).manager(7);
    draft.ic(8).ic(9).manager(9, Draft.asks("glass", 9, "Leads"));

    assertThat(draft.measured().balances())
        .containsExactly(
            entry(2, Balance.EQUAL),
            entry(3, Balance.INDIVIDUAL_UNWRITTEN),
            entry(4, Balance.MANAGER_UNWRITTEN),
            entry(5, Balance.BOTH_UNWRITTEN),
            entry(6, Balance.MANAGER_THIN),
            entry(7, Balance.INDIVIDUAL_MISSING),
            entry(8, Balance.MANAGER_MISSING),
            entry(9, Balance.INDIVIDUAL_THIN));
  }

  @Test
  void aThinPairOfAnotherGradeTiltsNothing() {
    draft.ic(1, Draft.asks("glass", 9, "Blows")).manager(1).ic(2).manager(2);

    assertThat(draft.measured().balances())
        .containsExactly(entry(1, Balance.MANAGER_THIN), entry(2, Balance.EQUAL));
  }

  @Test
  void ofTwoLevelsOfAGradeOneThatIsWrittenIsEnough() {
    draft.ic(1, TITLE_ONLY).level("design", "d1", 1).manager(1);

    assertThat(draft.measured().balances()).containsExactly(entry(1, Balance.EQUAL));
  }

  @Test
  void aFamilyWhoseGradesPromiseNothingHasNone() {
    draft.family("lamps", "peers: none", "peersReason: Grades mean nothing here.");
    draft.ic(1).manager(1);

    assertThat(draft.measured().isComparable()).isFalse();
    assertThat(draft.measured().balances()).isEmpty();
  }

  @Test
  void levelsAreListedByGradeWithoutThoseThatAreNoLongerInForce() {
    draft.ic(3).ic(2, "status: legacy").ic(1).level("design", "d2", 2).manager(2).manager(1);

    assertThat(draft.measured().individual())
        .extracting(Level::title)
        .containsExactly("Level ic1", "Level d2", "Level ic3");
    assertThat(draft.measured().management())
        .extracting(Level::title)
        .containsExactly("Level m1", "Level m2");
  }

  @Test
  void pairsAreOfAnIndividualAndAManagerInForce() {
    draft.ic(1).level("design", "d1", 1).level("advice", "a1", 1).manager(1);
    draft.ic(2).manager(2, "status: legacy");

    assertThat(draft.measured().pairs())
        .extracting(pair -> pair.individual().title(), pair -> pair.manager().title())
        .containsExactly(tuple("Level ic1", "Level m1"), tuple("Level d1", "Level m1"));
  }

  @Test
  void aPairIsWrittenIfBothAre() {
    draft.ic(1).manager(1).ic(2, TITLE_ONLY).manager(2).ic(3).manager(3, TITLE_ONLY);

    assertThat(draft.measured().writtenPairs())
        .extracting(pair -> pair.manager().title())
        .containsExactly("Level m1");
  }

  @Test
  void aPeerOfAnotherFamilyIsMeasuredToo() {
    draft.ic(1, "peers: [works/management/m1]").family("works").manager(1);

    FamilyParity lamps = draft.measured();
    assertThat(lamps.measure(lamps.pairs().get(0).manager()).criteria()).isEqualTo(2);
  }

  @Test
  void aMeasureCountsWhatIsAsked() {
    draft.ic(
        1,
        "summary: Makes lamps.",
        "stages: {glass: three, others: one}",
        "week: {making: 50, guiding: 30, leading: 20}",
        "expectations: {glass: {summary: With steady hands - mostly., criteria: [{text: Blows"
            + " on., examples: [Like so.]}]}, others: [Teaches.]}");

    FamilyParity lamps = draft.measured();
    assertThat(lamps.measure(lamps.individual().get(0)))
        .isEqualTo(new LevelMeasure(2, 2 + 4 + 2 + 1, 4, 50, 30, 20));
  }

  @Test
  void theDetailOfACriterionCountsAsWords() {
    draft.ic(1).written("ic/ic2", 2, "## Glass\n\n- Blows.\n\n  Three words more.\n");

    FamilyParity lamps = draft.measured();
    assertThat(lamps.measure(lamps.individual().get(1)).words()).isEqualTo(4);
  }

  @Test
  void aManagerWithoutAPeerIsMeasured() {
    FamilyParity lamps = draft.ic(1).manager(2).measured();

    assertThat(lamps.measure(lamps.management().get(0)).criteria()).isEqualTo(2);
  }

  @Test
  void ofTwoPairsOfAGradeTheUnevenOneTellsTheBalance() {
    draft
        .ic(1, Draft.asks("glass", 9, "Blows"))
        .level("design", "d1", 1, Draft.asks("glass", 1, "Draws"));
    draft.manager(1, Draft.asks("glass", 9, "Leads"));

    assertThat(draft.measured().balances()).containsExactly(entry(1, Balance.INDIVIDUAL_THIN));
  }
}
