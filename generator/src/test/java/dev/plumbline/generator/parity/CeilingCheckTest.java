package dev.plumbline.generator.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.CoveredFinding;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CeilingCheckTest {
  private static final String NO_PEERS = "peers: none\npeersReason: Grades mean nothing here.";

  private final Draft draft = new Draft();

  private List<String> said() {
    return draft.said(Code.CEILING);
  }

  private RuleResult result() {
    return draft.result(Code.CEILING);
  }

  @Test
  void aCraftThatGoesAsHighAsItsManagersHasNone() {
    draft.ic(1).ic(2).manager(2);

    assertThat(result().tested()).isTrue();
    assertThat(result().kept()).isTrue();
  }

  @Test
  void aCraftThatEndsAGradeBelowHasOne() {
    draft.ic(1).manager(1).manager(2);

    assertThat(said())
        .containsExactly(
            "In \"lamps\" individual contributor levels are described up to grade 1, management"
                + " levels up to grade 2.");
    assertThat(result().findings()).extracting(Finding::severity).containsOnly(Severity.WARNING);
    assertThat(result().findings())
        .flatExtracting(Finding::about)
        .containsExactly("lamps/ic/ic1", "lamps/management/m2");
  }

  @Test
  void aManagerWhoIsNotWrittenIsNoneToReach() {
    draft.ic(1).manager(1).manager(2, "status: draft", Draft.asks("glass", 1, "Later"));

    assertThat(said()).isEmpty();
  }

  @Test
  void whereNothingOfTheCraftIsWrittenItIsSaid() {
    draft.ic(1, "status: placeholder").ic(2, "status: placeholder").manager(1);

    assertThat(said())
        .containsExactly(
            "In \"lamps\" no individual contributor level is described, while management levels"
                + " go up to grade 1;"
                + " \"Level ic1\" (ic/ic1) has no description.");
    assertThat(result().findings()).flatExtracting(Finding::about).startsWith("lamps/ic/ic2");
  }

  @Test
  void managersOfAFamilyWithDeclaredPeersCount() {
    draft.ic(1, "peers: [works/management/m1]");
    draft.family("works").ic(1).ic(2).manager(1).manager(2);

    assertThat(said())
        .containsExactly(
            "In \"lamps\" individual contributor levels are described up to grade 1, management"
                + " levels in \"works\","
                + " where its peers are, up to grade 2.");
  }

  @Test
  void managersElsewhereCountBesideOnesOwnIfTheyGoHigher() {
    draft.ic(1).ic(2, "peers: [works/management/m2]").manager(1);
    draft.family("works").ic(3).manager(2).manager(3);

    assertThat(said())
        .containsExactly(
            "In \"lamps\" individual contributor levels are described up to grade 2, management"
                + " levels in \"works\","
                + " where its peers are, up to grade 3.");
  }

  @Test
  void onesOwnManagersCountIfThoseElsewhereGoAsHigh() {
    draft.ic(1, "peers: [works/management/m1]").manager(2);
    draft.family("works").ic(2).manager(1).manager(2);

    assertThat(said())
        .containsExactly(
            "In \"lamps\" individual contributor levels are described up to grade 1, management"
                + " levels up to grade 2.");
  }

  @Test
  void aManagerElsewhereWhoHasNoPeersDoesNotCount() {
    draft.ic(1, "peers: [works/management/m1]");
    draft.family("works").ic(1).manager(1).manager(2, "peers: none", "peersReason: Only one.");

    assertThat(said())
        .containsExactly(
            "In \"works\" individual contributor levels are described up to grade 1, management"
                + " levels up to grade 2.");
  }

  @Test
  void theManagersOfTheFrameworkAreANoteToACraftWithoutAny() {
    draft.ic(1);
    draft.family("works").ic(1).ic(2).manager(1).manager(2);

    assertThat(said())
        .containsExactly(
            "In \"lamps\", which has no managers of its own, individual contributor levels are described up to"
                + " grade 1, management levels in \"works\" up to grade 2.");
    assertThat(result().findings()).extracting(Finding::severity).containsOnly(Severity.NOTE);
    assertThat(result().findings())
        .extracting(Finding::hint)
        .singleElement()
        .asString()
        .startsWith(
            "if these managers manage this craft too, describe an individual contributor"
                + " level of grade 2");
  }

  @Test
  void theManagersOfTheFrameworkAreNoneWhereTheyHaveNoPeers() {
    draft.ic(1);
    draft.family("works", NO_PEERS).manager(3);
    draft.family("board").manager(4, "peers: none", "peersReason: Only one.");

    assertThat(result().tested()).isFalse();
  }

  @Test
  void theManagersOfTheFrameworkAreNoneToACraftThatHasItsOwn() {
    draft.ic(1).manager(1, "status: placeholder");
    draft.family("works").manager(2);

    assertThat(result().tested()).isFalse();
  }

  @Test
  void theManagersOfTheFrameworkAreNoneToACraftThatIsNotWritten() {
    draft.ic(1, "status: placeholder");
    draft.family("works").manager(2);

    assertThat(result().tested()).isFalse();
  }

  @Test
  void aFamilyWhoseGradesPromiseNothingIsNotTested() {
    draft.family("lamps", NO_PEERS).ic(1).manager(2);

    assertThat(result().tested()).isFalse();
  }

  @Test
  void aFamilyOfManagersOnlyIsNotTested() {
    draft.manager(2);

    assertThat(result().tested()).isFalse();
  }

  @Test
  void itRestsOnTheLevelsOfOtherFamilies() {
    draft.ic(1);
    draft.family("works").ic(2).manager(2);

    assertThat(draft.parity().findings())
        .filteredOn(finding -> finding.code() == Code.CEILING)
        .flatExtracting(Finding::restsOn)
        .extracting(part -> part.name())
        .contains("families/lamps", "families/works/management/m2")
        .doesNotContain("families/works", "families");
  }

  @Test
  void theManagersOfAFamilyThatIsNotInForceAreNone() {
    draft.ic(1).family("works", "status: legacy").manager(2);

    assertThat(result().tested()).isFalse();
  }

  @Test
  void aTitleThatWouldGoAsHighIsNamed() {
    draft
        .ic(1, "peers: [works/management/m1]")
        .ic(2, "status: placeholder")
        .ic(3, "status: placeholder");
    draft.family("works").ic(1).ic(3).manager(1).manager(3);

    assertThat(said())
        .containsExactly(
            "In \"lamps\" individual contributor levels are described up to grade 1, management"
                + " levels in \"works\","
                + " where its peers are, up to grade 3; \"Level ic3\" (ic/ic3) has no"
                + " description.");
    assertThat(result().findings().get(0).place())
        .isEqualTo(draft.measured().individual().get(2).place());
    assertThat(result().findings().get(0).covers())
        .containsExactly(
            new CoveredFinding(Code.PLACEHOLDER_LEVEL, "lamps/ic/ic3"),
            new CoveredFinding(Code.EMPTY_LEVEL, "lamps/ic/ic3"),
            new CoveredFinding(Code.FORCED_SWITCH, "lamps/ic/ic1"));
  }

  @Test
  void aTitleBelowTheManagersIsNot() {
    draft.ic(1, "peers: [works/management/m1]").ic(2, "status: placeholder");
    draft.family("works").ic(1).ic(3).manager(1).manager(3);

    assertThat(said()).singleElement().asString().endsWith("up to grade 3.");
  }
}
