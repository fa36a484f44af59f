package dev.plumbline.generator.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.CoveredFinding;
import dev.plumbline.generator.finding.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class UnwrittenTopCheckTest {
  private static final String TITLE_ONLY = "status: placeholder";

  private final Draft draft = new Draft();

  private List<String> said() {
    return draft.said(Code.UNWRITTEN_TOP);
  }

  private List<CoveredFinding> covered() {
    return draft.result(Code.UNWRITTEN_TOP).findings().stream()
        .flatMap(finding -> finding.covers().stream())
        .toList();
  }

  @Test
  void aTitleWhoseCounterpartIsWrittenIsTold() {
    draft.ic(1).manager(1).ic(2).manager(2, TITLE_ONLY);

    assertThat(said())
        .containsExactly(
            "\"Level m2\" (management/m2) has no description, while the other track is fully"
                + " described at"
                + " grade 2.");
    assertThat(covered())
        .contains(
            new CoveredFinding(Code.PLACEHOLDER_LEVEL, "lamps/management/m2"),
            new CoveredFinding(Code.EMPTY_LEVEL, "lamps/management/m2"),
            new CoveredFinding(Code.GAP, "lamps/management/m2"))
        .extracting(CoveredFinding::code)
        .doesNotContain(Code.CEILING);
  }

  @Test
  void aLevelThatAsksNothingAndADraftAreTitles() {
    draft.ic(1, "expectations: {}").manager(1).ic(2, "status: draft").manager(2);

    assertThat(said()).hasSize(2);
  }

  @Test
  void oneThatTheCraftEndsBecauseOfSaysSo() {
    draft.ic(1).ic(2, TITLE_ONLY).manager(1).manager(2);

    assertThat(said())
        .singleElement()
        .asString()
        .endsWith("at grade 2, so the craft ends at grade 1.");
    assertThat(covered())
        .contains(
            new CoveredFinding(Code.CEILING, "lamps/ic/ic1"),
            new CoveredFinding(Code.FORCED_SWITCH, "lamps/ic/ic1"));
  }

  @Test
  void oneBelowTheHighestManagerIsNotTheCauseThatTheCraftEnds() {
    draft.ic(1).ic(2, TITLE_ONLY).manager(1).manager(2).manager(3);

    assertThat(said()).singleElement().asString().endsWith("at grade 2.");
    assertThat(covered()).extracting(CoveredFinding::code).doesNotContain(Code.CEILING);
    assertThat(draft.said(Code.CEILING)).hasSize(1);
  }

  @Test
  void whereNothingOfTheCraftIsWrittenItSaysSo() {
    draft.ic(1, TITLE_ONLY).manager(1);

    assertThat(said())
        .singleElement()
        .asString()
        .endsWith("at grade 1, so no level of the craft is described.");
    assertThat(covered()).contains(new CoveredFinding(Code.CEILING, "lamps/ic/ic1"));
  }

  @Test
  void theWayOnIsThatOfTheLastWrittenLevelOfItsTrack() {
    draft.ic(1).ic(2).ic(3, TITLE_ONLY).ic(4).level("design", "d2", 2).manager(3).manager(4);

    assertThat(covered())
        .filteredOn(one -> one.code() == Code.FORCED_SWITCH)
        .containsExactly(new CoveredFinding(Code.FORCED_SWITCH, "lamps/ic/ic2"));
  }

  @Test
  void belowWhereTheTracksPartTitlesAreNotTold() {
    draft.ic(1, TITLE_ONLY).ic(2).manager(2);

    assertThat(said()).isEmpty();
  }

  @Test
  void twoTitlesAreEqual() {
    draft.ic(1).manager(1).ic(2, TITLE_ONLY).manager(2, TITLE_ONLY);

    assertThat(said()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"5,10,false", "4,10,true", "2,3,false", "1,3,true"})
  void halfIsEnough(int expectations, int ofPeer, boolean thin) {
    draft
        .ic(1, Draft.asks("glass", expectations, "Blows"))
        .manager(1, Draft.asks("glass", ofPeer, "Leads"));

    assertThat(said()).hasSize(thin ? 1 : 0);
  }

  @Test
  void fewExpectationsOfManyWordsAreNotThin() {
    draft
        .ic(1, "expectations: {glass: [Blows lamps all day long and on]}")
        .manager(1, Draft.asks("glass", 7, "Leads"));

    assertThat(said()).isEmpty();
  }

  @Test
  void manyExpectationsOfFewWordsAreNotThin() {
    draft
        .ic(1, Draft.asks("glass", 2, "Blows"))
        .manager(
            1,
            "expectations: {glass: [Leads the works all day long and on and on and on., Stays.]}");

    assertThat(said()).isEmpty();
  }

  @Test
  void theFrameworkSaysWhatIsThin() {
    draft.setting("parity: {thresholds: {thin: 80}}");
    draft.ic(1, Draft.asks("glass", 7, "Blows")).manager(1, Draft.asks("glass", 10, "Leads"));

    assertThat(said()).hasSize(1);
  }

  @Test
  void aThinManagerIsToldAgainstTheIndividual() {
    draft
        .ic(1, Draft.asks("glass", 5, "Blows"))
        .manager(1, "expectations: {glass: [Leads.]}", "stages: {others: one}");

    assertThat(said())
        .containsExactly(
            "\"Level m1\" (management/m1) says much less than its peer \"Level ic1\" (ic/ic1):"
                + " 1 expectation and 1 word, compared with 5 and 10, and has nothing about"
                + " Others, Orders.");
    assertThat(covered())
        .containsExactly(
            new CoveredFinding(Code.GAP, "lamps/management/m1"),
            new CoveredFinding(Code.FORCED_SWITCH, "lamps/management/m1"));
  }

  @Test
  void ofTwoPairsOfAGradeOnlyTheUnevenOneIsTold() {
    draft
        .ic(1, Draft.asks("glass", 1, "Blows"))
        .level("design", "d1", 1, Draft.asks("glass", 9, "Draws"))
        .manager(1, Draft.asks("glass", 9, "Leads"));

    assertThat(draft.result(Code.UNWRITTEN_TOP).findings())
        .extracting(Finding::about)
        .containsExactly(List.of("lamps/ic/ic1", "lamps/management/m1"));
  }

  @Test
  void withoutAnyoneToCompareNothingIsTested() {
    draft.ic(1);

    assertThat(draft.result(Code.UNWRITTEN_TOP).tested()).isFalse();
  }

  @Test
  void halfOfTheExpectationsIsEnoughWhateverTheWords() {
    draft
        .ic(1, "expectations: {glass: [Blows.]}")
        .manager(1, "expectations: {glass: [Leads the works all day long and on., Stays.]}");

    assertThat(said()).isEmpty();
  }

  @Test
  void aHeadingWithNothingUnderItIsAGap() {
    draft.ic(1, Draft.asks("glass", 5, "Blows"));
    draft.written(
        "management/m1",
        1,
        "## Glass\n\n- Leads.\n\n## Others\n",
        "stages: {others: one, orders: one}");

    assertThat(said()).singleElement().asString().endsWith("and has nothing about Others, Orders.");
  }

  @Test
  void aWrittenLevelOfAnotherTrackIsNotBelow() {
    draft.ic(1).level("design", "d2", 2).ic(3, TITLE_ONLY).manager(3);

    assertThat(covered())
        .filteredOn(one -> one.code() == Code.FORCED_SWITCH)
        .containsExactly(new CoveredFinding(Code.FORCED_SWITCH, "lamps/ic/ic1"));
  }
}
