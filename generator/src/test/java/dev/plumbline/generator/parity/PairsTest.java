package dev.plumbline.generator.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import org.junit.jupiter.api.Test;

/** What is told of two peers, or of one who has none. */
final class PairsTest {
  private final Draft draft = new Draft();

  private RuleResult result(Code rule) {
    return draft.result(rule);
  }

  @Test
  void whoeverLeadsInTwoOfTwoDimensionsStandsHigherEverywhere() {
    draft
        .ic(1, "stages: {glass: one, others: one}")
        .manager(1, "stages: {glass: two, others: two}");

    assertThat(draft.said(Code.MANAGER_HIGHER_EVERYWHERE))
        .containsExactly(
            "\"Level m1\" (management/m1) is at least as high as its peer \"Level ic1\""
                + " (ic/ic1) in all 2 dimensions with stages, and higher in 2: Glass, Others.");
  }

  @Test
  void whoeverLeadsInOneOfTwoDoesNot() {
    draft
        .ic(1, "stages: {glass: one, others: two}")
        .manager(1, "stages: {glass: two, others: two}");

    assertThat(result(Code.MANAGER_HIGHER_EVERYWHERE).tested()).isTrue();
    assertThat(draft.said(Code.MANAGER_HIGHER_EVERYWHERE)).isEmpty();
  }

  @Test
  void whereEachLeadsInOneNobodyStandsHigherEverywhere() {
    draft
        .ic(1, "stages: {glass: two, others: one}")
        .manager(1, "stages: {glass: one, others: two}");

    assertThat(draft.said(Code.MANAGER_HIGHER_EVERYWHERE)).isEmpty();
  }

  @Test
  void oneDimensionInCommonTellsNothing() {
    draft.ic(1, "stages: {glass: one, others: one}").manager(1, "stages: {glass: two}");

    assertThat(result(Code.MANAGER_HIGHER_EVERYWHERE).tested()).isFalse();
  }

  @Test
  void theLowestStageIsOne() {
    draft
        .ic(1, "stages: {glass: one, others: one}")
        .manager(1, "stages: {glass: one, others: one}");

    assertThat(result(Code.MANAGER_HIGHER_EVERYWHERE).tested()).isTrue();
  }

  @Test
  void theIndividualMayStandHigherEverywhereToo() {
    draft
        .ic(1, "stages: {glass: two, others: two}")
        .manager(1, "stages: {glass: one, others: one}");

    assertThat(result(Code.MANAGER_HIGHER_EVERYWHERE).findings())
        .extracting(finding -> finding.about().get(0))
        .containsExactly("lamps/management/m1");
  }

  @Test
  void theLowestStepIsOne() {
    draft.ic(1, "scales: {scope: one}").manager(1, "scales: {scope: one}");

    assertThat(result(Code.SCOPE_GAP).tested()).isTrue();
    assertThat(result(Code.SCOPE_GAP).kept()).isTrue();
  }

  @Test
  void aScaleOnWhichOneOfThemDoesNotStandIsNotCompared() {
    draft.ic(1, "scales: {scope: one}").manager(1, "scales: {depth: two}");
    draft.family("works").ic(1).manager(1, "scales: {scope: one}");

    assertThat(result(Code.SCOPE_GAP).tested()).isFalse();
  }

  @Test
  void anIndividualWhoStandsLowerAndNowhereHigherHasAGap() {
    draft.ic(1, "scales: {scope: one, depth: one}").manager(1, "scales: {scope: two, depth: two}");

    assertThat(draft.said(Code.SCOPE_GAP))
        .containsExactly(
            "\"Level ic1\" (ic/ic1) is lower than its peer \"Level m1\" (management/m1) on"
                + " \"Scope\", \"Depth\" (\"One\", \"One\", compared with \"Two\", \"Two\").");
  }

  @Test
  void whereEachLeadsSomewhereThereIsNone() {
    draft
        .ic(1, "scales: {scope: one, depth: two}")
        .manager(1, "scales: {scope: three, depth: one}");

    assertThat(draft.said(Code.SCOPE_GAP)).isEmpty();
  }

  @Test
  void aScaleThatMustBeEqualIsToldWhereverItDiffers() {
    draft.setting("parity: {equalScales: [depth]}");
    draft
        .ic(1, "scales: {scope: one, depth: two}")
        .manager(1, "scales: {scope: three, depth: one}")
        .ic(2, "scales: {scope: two, depth: two}")
        .manager(2, "scales: {scope: one, depth: two}");

    assertThat(draft.said(Code.SCOPE_GAP))
        .containsExactly(
            "\"Level ic1\" (ic/ic1) is lower than its peer \"Level m1\" (management/m1) on"
                + " \"Scope\" (\"One\", compared with \"Three\"), and higher on \"Depth\""
                + " (\"Two\", compared with"
                + " \"One\").");
    assertThat(result(Code.SCOPE_GAP).findings())
        .extracting(Finding::hint)
        .singleElement()
        .asString()
        .contains("the same step of \"Depth\"");
  }

  @Test
  void peersOfDifferentBandsOrOneOfNoneHaveAPayGap() {
    draft.ic(1, "pay: one").manager(1, "pay: two").ic(2).manager(2, "pay: two");

    assertThat(draft.said(Code.PAY_GAP))
        .containsExactly(
            "\"Level ic1\" (ic/ic1) is in \"One\", but its peer \"Level m1\" (management/m1) is in"
                + " \"Two\".",
            "\"Level ic2\" (ic/ic2) is in no pay band, but its peer \"Level m2\" (management/m2)"
                + " is in"
                + " \"Two\".");
  }

  @Test
  void peersOfOneBandHaveNone() {
    draft.ic(1, "pay: one").manager(1, "pay: one");

    assertThat(result(Code.PAY_GAP).tested()).isTrue();
    assertThat(result(Code.PAY_GAP).kept()).isTrue();
  }

  @Test
  void withoutPeersPayIsNotCompared() {
    draft.ic(1, "pay: one").manager(2, "pay: two");

    assertThat(result(Code.PAY_GAP).tested()).isFalse();
  }

  @Test
  void aGradeThatOneTrackSkipsIsUnpaired() {
    draft.ic(1).ic(3).manager(1).manager(2).manager(3);

    assertThat(draft.said(Code.UNPAIRED))
        .containsExactly(
            "\"Level m2\" (management/m2) has no peer: no individual contributor level has grade"
                + " 2.");
  }

  @Test
  void aManagerAboveTheCraftNeedsNoPeer() {
    draft.ic(1).manager(1).manager(2);

    assertThat(result(Code.UNPAIRED).tested()).isTrue();
    assertThat(draft.said(Code.UNPAIRED)).isEmpty();
  }

  @Test
  void anIndividualAboveTheManagersStandsAlone() {
    draft.ic(1).ic(2).manager(1);

    assertThat(draft.said(Code.UNPAIRED))
        .containsExactly("\"Level ic2\" (ic/ic2) has no peer: no management level has grade 2.");
  }

  @Test
  void belowWhereTheTracksPartNobodyNeedsAPeer() {
    draft.ic(1).ic(2).manager(2);

    assertThat(draft.said(Code.UNPAIRED)).isEmpty();
  }

  @Test
  void whoeverSaysWhyOrHasPeersElsewhereDoesNotStandAlone() {
    draft.ic(1).ic(2, "peers: none", "peersReason: Only one.").manager(1);
    draft.ic(3, "peers: [works/management/m9]").family("works").manager(9);

    assertThat(draft.said(Code.UNPAIRED)).isEmpty();
  }

  @Test
  void aWeekHalfOfMakingIsOne() {
    draft.ic(1, "destination: true", "week: {making: 50, leading: 50}").manager(1);

    assertThat(result(Code.WEEK_WITHOUT_MAKING).tested()).isTrue();
    assertThat(result(Code.WEEK_WITHOUT_MAKING).kept()).isTrue();
  }

  @Test
  void aWeekOfMoreManagingIsTold() {
    draft.ic(1, "destination: true", "week: {making: 30, guiding: 39, leading: 31}");

    assertThat(draft.said(Code.WEEK_WITHOUT_MAKING))
        .containsExactly(
            "\"Level ic1\" (ic/ic1) spends 30 percent of the week on the craft and 31 percent on"
                + " managing.");
  }

  @Test
  void onlyTheWeeksOfLevelsToStayAtCount() {
    draft.ic(1, "week: {making: 30, leading: 70}").ic(2, "destination: true");

    assertThat(result(Code.WEEK_WITHOUT_MAKING).tested()).isFalse();
  }

  @Test
  void whereTheyStandEqualNobodyStandsHigher() {
    draft
        .ic(1, "stages: {glass: one, others: one, orders: one}")
        .manager(1, "stages: {glass: two, others: two, orders: one}");

    assertThat(draft.said(Code.MANAGER_HIGHER_EVERYWHERE))
        .singleElement()
        .asString()
        .endsWith("in all 3 dimensions with stages, and higher in 2: Glass, Others.");
  }
}
