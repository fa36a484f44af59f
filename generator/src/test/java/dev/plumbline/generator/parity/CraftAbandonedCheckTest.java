package dev.plumbline.generator.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.CoveredFinding;
import dev.plumbline.generator.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CraftAbandonedCheckTest {
  private static final String OTHERS = "expectations: {others: [Teaches.]}";

  private final Draft draft = new Draft();

  private RuleResult result() {
    return draft.result(Code.CRAFT_ABANDONED);
  }

  @Test
  void aManagerWhoIsAskedNothingOfTheCraftIsTold() {
    draft.ic(1).manager(1, OTHERS);

    assertThat(draft.said(Code.CRAFT_ABANDONED))
        .containsExactly(
            "\"Level m1\" (management/m1) has no expectations about the craft:" + " Glass.");
  }

  @Test
  void aMasterWhoIsAskedNothingAboutPeopleIsTold() {
    draft.ic(1, Draft.asks("glass", 1, "Blows")).ic(2, Draft.asks("glass", 1, "Cuts")).manager(2);

    assertThat(draft.said(Code.CRAFT_ABANDONED))
        .containsExactly("\"Level ic2\" (ic/ic2) has no expectations about people: Others.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "expectations: {others: [Teaches.], glass: [Blows.]}",
        "expectations: {others: [Teaches.], glass: {summary: Knows the glass.}}",
        "expectations: {others: [Teaches.], glass: {criteria: [{text: Blows., topic: Pipes}]}}",
        "expectations: {others: [Teaches.]}, stages: {glass: one}",
        "expectations: {others: [Teaches.]}, notExpected: {glass: The seniors have it.}"
      })
  void whateverIsSaidOfTheCraftIsAsked(String said) {
    draft.ic(1).manager(1, said);

    assertThat(result().tested()).isTrue();
    assertThat(draft.said(Code.CRAFT_ABANDONED)).isEmpty();
  }

  @Test
  void whatStandsUnderADimensionWithoutAKindMayBeTheCraft() {
    draft.ic(1).manager(1, "expectations: {others: [Teaches.], orders: [Fills them.]}");

    assertThat(draft.said(Code.CRAFT_ABANDONED)).isEmpty();
  }

  @Test
  void whereNobodyCanBeJudgedNothingIsTested() {
    draft
        .ic(1, "expectations: {orders: [Reads them.]}")
        .manager(1, "expectations: {orders: [Fills them.]}");

    assertThat(result().tested()).isFalse();
  }

  @Test
  void aTitleIsNotJudged() {
    draft.ic(1).manager(1).manager(2, "status: placeholder");

    assertThat(draft.said(Code.CRAFT_ABANDONED)).isEmpty();
  }

  @Test
  void withoutManagersNothingIsTested() {
    draft.ic(1, OTHERS);

    assertThat(result().tested()).isFalse();
  }

  @Test
  void aTextOnTheGroupOfTheCraftIsOfTheCraft() {
    draft.ic(1);
    draft.written("management/m1", 1, "## Others\n\n- Teaches.\n\n## Bench\n\nStands at it.\n");
    draft.written("management/m2", 2, "## Others\n\n- Teaches.\n");

    assertThat(draft.said(Code.CRAFT_ABANDONED))
        .containsExactly(
            "\"Level management/m2\" (management/m2) has no expectations about the craft: Glass.");
  }

  @Test
  void aTopicWithoutCriteriaIsOfTheCraft() {
    draft.ic(1).written("management/m1", 1, "## Others\n\n- Teaches.\n\n## Glass\n\n### Pipes\n");

    assertThat(draft.said(Code.CRAFT_ABANDONED)).isEmpty();
  }

  @Test
  void whereItNamesEveryGapItCoversThem() {
    draft.ic(1).manager(1, OTHERS, "notExpected: {orders: None come in.}");

    assertThat(result().findings())
        .flatExtracting(Finding::covers)
        .containsExactly(new CoveredFinding(Code.GAP, "lamps/management/m1"));
  }

  @Test
  void whereMoreIsMissingTheGapsAreToldToo() {
    draft.ic(1).manager(1, OTHERS);

    assertThat(result().findings()).hasSize(1).allMatch(finding -> finding.covers().isEmpty());
  }

  @Test
  void aTextOnAnotherGroupIsNot() {
    draft.ic(1);
    draft.written("management/m1", 1, "## Others\n\n- Teaches.\n\n## Yard\n\nWalks it.\n");

    assertThat(draft.said(Code.CRAFT_ABANDONED)).hasSize(1);
  }

  @Test
  void aHeadingWithNothingUnderItIsNot() {
    draft.ic(1).written("management/m1", 1, "## Others\n\n- Teaches.\n\n## Glass\n");

    assertThat(draft.said(Code.CRAFT_ABANDONED)).hasSize(1);
  }
}
