package dev.plumbline.generator.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Severity;
import org.junit.jupiter.api.Test;

final class NoDestinationCheckTest {
  private static final String STAY = "destination: true";

  private final Draft draft = new Draft();

  private RuleResult result() {
    return draft.result(Code.NO_DESTINATION);
  }

  @Test
  void aFrameworkThatMarksNoneIsToldOnce() {
    draft.ic(1).manager(1).family("works").ic(1).manager(1);

    assertThat(draft.said(Code.NO_DESTINATION))
        .containsExactly("No level of this framework is marked as a career level.");
    assertThat(result().findings()).extracting(Finding::severity).containsOnly(Severity.NOTE);
  }

  @Test
  void withoutPeersAFrameworkThatMarksNoneIsNotTested() {
    draft.ic(1).ic(2);

    assertThat(result().tested()).isFalse();
  }

  @Test
  void aTrackOfTwoLevelsNeedsOne() {
    draft.ic(1, STAY).manager(1).manager(2);

    assertThat(draft.said(Code.NO_DESTINATION))
        .containsExactly(
            "The track \"Management\" of \"lamps\" has no career level with a" + " description.");
    assertThat(result().findings())
        .flatExtracting(Finding::about)
        .containsExactly("lamps/management/m2");
  }

  @Test
  void atASingleLevelOneStays() {
    draft.ic(1, STAY).manager(1);

    assertThat(result().tested()).isTrue();
    assertThat(result().kept()).isTrue();
  }

  @Test
  void aTitleIsNoLevelToStayAt() {
    draft.ic(1).ic(2).ic(3, STAY, "status: placeholder");

    assertThat(draft.said(Code.NO_DESTINATION)).hasSize(1);
  }

  @Test
  void norIsOneThatSaysNothing() {
    draft.ic(1).ic(2).ic(3, STAY, "expectations: {}");

    assertThat(draft.said(Code.NO_DESTINATION)).hasSize(1);
  }

  @Test
  void butOneWithATextOfAnyKindIs() {
    draft.ic(1).ic(2).ic(3, STAY, "expectations: {}", "sections: {growing-deeper: More colours.}");

    assertThat(draft.said(Code.NO_DESTINATION)).isEmpty();
  }

  @Test
  void tracksOfAllFamiliesAreToldOnceByThreeNames() {
    draft.ic(1).ic(2).manager(1).manager(2);
    draft.family("works").ic(1).ic(2).manager(1, STAY).manager(2);
    assertThat(draft.said(Code.NO_DESTINATION))
        .containsExactly(
            "3 tracks have no career level with a description: \"Individual contributor\" of"
                + " \"lamps\","
                + " \"Management\" of \"lamps\", \"Individual contributor\" of \"works\".");

    draft.level("design", "d1", 1).level("design", "d2", 2);
    draft.level("advice", "a1", 1).level("advice", "a2", 2);
    assertThat(draft.said(Code.NO_DESTINATION))
        .singleElement()
        .asString()
        .startsWith("4 tracks")
        .endsWith("\"Individual contributor\" of \"works\" and 1 more.");
    assertThat(draft.parity().findings())
        .filteredOn(finding -> finding.code() == Code.NO_DESTINATION)
        .flatExtracting(Finding::about)
        .containsExactly("lamps/ic/ic2", "lamps/management/m2", "works/ic/ic2", "works/design/d2");
  }

  @Test
  void onlyFamiliesInForceAreLookedAt() {
    draft.ic(1).ic(2, STAY).family("works", "status: legacy").ic(1).ic(2);

    assertThat(draft.said(Code.NO_DESTINATION)).isEmpty();
  }

  @Test
  void aFamilyWithoutBothKindsOfTracksIsNotTested() {
    draft.level("advice", "a1", 1).family("works").ic(1, STAY);

    assertThat(result().tested()).isFalse();
  }

  @Test
  void aFamilyWhoseTracksAllHaveOneKeepsIt() {
    draft.ic(1).ic(2, STAY).family("works").ic(1).ic(2);

    assertThat(result().kept()).isTrue();
    assertThat(draft.said(Code.NO_DESTINATION)).hasSize(1);
  }

  @Test
  void aTextThatOnlyHoldsItsPlaceIsNone() {
    draft.ic(1).ic(2).ic(3, STAY, "expectations: {}", "sections: {growing-deeper: To be written.}");

    assertThat(draft.said(Code.NO_DESTINATION)).hasSize(1);
  }
}
