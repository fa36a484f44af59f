package dev.plumbline.generator.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.Severity;
import dev.plumbline.generator.model.Move;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DecisionsTest {
  private final FrameworkDraft draft = new FrameworkDraft();

  @Test
  void aFindingIsAcceptedAtItsLevelAndStaysVisible() {
    draft.level("ic", "ic1", 1);
    draft.level("ic", "ic2", 2);
    draft.accept("empty-level", "design/ic/ic1");

    assertThat(draft.findings())
        .extracting(finding -> finding.place().path(), Finding::accepted)
        .satisfiesExactly(
            first -> assertThat(first.toList()).last().isEqualTo("agreed"),
            second -> assertThat(second.toList()).last().isNull());
  }

  @Test
  void aFindingOfReadingIsAcceptedToo() {
    draft.level("ic", "ic1", 1).asks("impact", "a");
    draft.accept("raw-html", "design/ic/ic1");
    Finding html = rawHtml("families/design/ic/ic1.md", 3);

    assertThat(draft.findings(List.of(html))).containsExactly(html.acceptedBecause("agreed"));
  }

  @Test
  void levelsInOneFileAreToldApart() {
    int first = draft.keptLevel("ic", "ic1", 1).asks("impact", "a").lastLine();
    draft.keptLevel("ic", "ic2", 2).asks("impact", "a");
    draft.accept("raw-html", "design/ic/ic1");
    Finding inFirst = rawHtml("families/design/family.yaml", first);
    Finding inSecond = rawHtml("families/design/family.yaml", first + 2);

    assertThat(draft.findings(List.of(inFirst, inSecond)))
        .containsExactly(inFirst.acceptedBecause("agreed"), inSecond);
  }

  @Test
  void whatFollowsTheLastLevelInFamilyYamlIsNotTheLevels() {
    draft.keptLevel("ic", "ic1", 1).asks("impact", "a");
    draft.move("ic/ic1", "ic/ic1", Move.Kind.LATERAL);
    draft.accept("move-nowhere", "design/ic/ic1");

    assertThat(draft.findings())
        .extracting(Finding::code)
        .containsExactly(Code.MOVE_NOWHERE, Code.UNUSED_ACCEPT);
  }

  @Test
  void aCriterionIsMeantUpToTheNextOne() {
    draft.level("ic", "ic1", 1).asks("impact", "a", "b");
    draft.accept("raw-html", "design/ic/ic1#a");
    Finding inFirst = rawHtml("families/design/ic/ic1.md", 3);
    Finding inSecond = rawHtml("families/design/ic/ic1.md", 4);

    assertThat(draft.findings(List.of(inFirst, inSecond)))
        .containsExactly(inFirst.acceptedBecause("agreed"), inSecond);
  }

  @Test
  void anEntryThatMatchesNothingIsAFinding() {
    draft.level("ic", "ic1", 1).asks("impact", "a");
    draft.accept("gap", "design/ic/ic1").accept("raw-html", "design/ic/ic1#c");

    assertThat(draft.findings())
        .extracting(Finding::message)
        .containsExactly(
            "\"gap\" is accepted at \"design/ic/ic1\", but is not found there.",
            "\"design/ic/ic1\" has no expectation \"c\".");
  }

  @Test
  void anEntryForALevelThatDoesNotExistIsFoundOnce() {
    draft.level("ic", "ic1", 1).asks("impact", "a");
    draft.accept("gap", "design/ic/ic9").accept("gap", "ic/ic1");

    assertThat(draft.findings())
        .extracting(Finding::hint)
        .containsExactly(
            "did you mean \"design/ic/ic1\"? Levels here: design/ic/ic1.",
            "write it as \"family/track/level\". Levels with that name: design/ic/ic1.");
  }

  @Test
  void aWarningCanBeRaisedAndThenAcceptedAtOneLevel() {
    draft.level("ic", "ic1", 1);
    draft.level("ic", "ic2", 2);
    draft.severity("empty-level", Severity.ERROR).accept("empty-level", "design/ic/ic2");

    assertThat(draft.findings()).extracting(Finding::severity).containsOnly(Severity.ERROR);
    assertThat(draft.findings()).extracting(Finding::open).containsExactly(true, false);
  }

  @Test
  void aFindingThatIsOffVanishesAndCannotBeAcceptedAnyMore() {
    draft.level("ic", "ic1", 1);
    draft.severity("empty-level", null).accept("empty-level", "design/ic/ic1");

    assertThat(draft.findings()).extracting(Finding::code).containsExactly(Code.UNUSED_ACCEPT);
  }

  @Test
  void theSettingCountsForDecisionsThemselves() {
    draft.level("ic", "ic1", 1).asks("impact", "a");
    draft.severity("unused-accept", Severity.NOTE).accept("gap", "design/ic/ic1");

    assertThat(draft.findings()).extracting(Finding::severity).containsExactly(Severity.NOTE);
  }

  @Test
  void anErrorIsNeitherLoweredNorTurnedOffNorAccepted() {
    draft.level("ic", "ic1", 1).asks("impact", "a").linksTo("ic9.md");
    draft
        .severity("dead-link", Severity.NOTE)
        .severity("dead-fragment", null)
        .severity("missing-image", Severity.ERROR)
        .accept("dead-link", "design/ic/ic1");

    assertThat(draft.findings())
        .extracting(Finding::code)
        .containsExactly(
            Code.DEAD_LINK, Code.SEVERITY_OF_ERROR, Code.SEVERITY_OF_ERROR, Code.SEVERITY_OF_ERROR);
    assertThat(draft.findings()).allMatch(Finding::open);
    assertThat(draft.findings()).allMatch(finding -> finding.severity() == Severity.ERROR);
  }

  @Test
  void aRuleThatDoesNotExistIsFoundInBothPlaces() {
    draft.level("ic", "ic1", 1).asks("impact", "a");
    draft.severity("gaps", Severity.NOTE).accept("empty-levels", "design/ic/ic1");

    assertThat(draft.findings())
        .extracting(Finding::message)
        .containsExactly(
            "\"gaps\" is not the name of a finding.",
            "\"empty-levels\" is not the name of a finding.");
  }

  private static Finding rawHtml(String path, int line) {
    return Finding.of(Code.RAW_HTML, new Place(path, line, 5), "HTML.", "write Markdown.");
  }
}
