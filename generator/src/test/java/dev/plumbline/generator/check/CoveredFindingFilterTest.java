package dev.plumbline.generator.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.CoveredFinding;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CoveredFindingFilterTest {
  private static final Finding TOP =
      finding(Code.UNWRITTEN_TOP, "ic2", 1)
          .covering(
              List.of(
                  new CoveredFinding(Code.GAP, "design/ic/ic2"),
                  new CoveredFinding(Code.CEILING, "design/ic/ic1")));
  private static final Finding GAP = finding(Code.GAP, "ic2", 3);

  private final FrameworkDraft draft = new FrameworkDraft();

  CoveredFindingFilterTest() {
    draft.level("ic", "ic1", 1).asks("impact", "a");
    draft.level("ic", "ic2", 2).asks("impact", "b");
  }

  private static Finding finding(Code code, String level, int line) {
    return Finding.of(
        code, new Place("families/design/ic/" + level + ".md", line, 1), "It is so.", "mend it.");
  }

  private List<Finding> told(Finding... found) {
    return new CoveredFindingFilter(draft.framework()).of(List.of(found));
  }

  @Test
  void whatAnotherFindingCoversIsNotTold() {
    assertThat(told(TOP, GAP)).containsExactly(TOP);
  }

  @Test
  void itIsToldWhereThatOneIsNot() {
    assertThat(told(GAP)).containsExactly(GAP);
  }

  @Test
  void theSameOfAnotherLevelAndAnotherRuleOfThatLevelAreTold() {
    Finding elsewhere = finding(Code.GAP, "ic1", 1);
    Finding other = finding(Code.EMPTY_LEVEL, "ic2", 1);

    assertThat(told(TOP, elsewhere, other)).containsExactly(TOP, elsewhere, other);
  }

  @Test
  void aFindingIsAboutTheLevelsThatItNames() {
    Finding ceiling =
        finding(Code.CEILING, "ic9", 1).about(List.of("design/ic/ic9", "design/ic/ic1"));
    Finding other = finding(Code.CEILING, "ic1", 1).about(List.of("design/ic/ic9"));

    assertThat(told(TOP, ceiling, other)).containsExactly(TOP, other);
  }

  @Test
  void whatIsWorseIsTold() {
    Finding error = GAP.withSeverity(Severity.ERROR);

    assertThat(told(TOP, error)).containsExactly(TOP, error);
    assertThat(told(TOP.withSeverity(Severity.NOTE), GAP)).hasSize(1);
    assertThat(told(TOP.withSeverity(Severity.NOTE), GAP.withSeverity(Severity.WARNING)))
        .hasSize(2);
  }

  @Test
  void theWorstOfThoseThatCoverItCounts() {
    Finding note = TOP.withSeverity(Severity.NOTE);
    Finding warning = GAP.withSeverity(Severity.WARNING);

    assertThat(told(note, TOP, warning)).containsExactly(note, TOP);
    assertThat(told(TOP, note, warning)).containsExactly(TOP, note);
  }

  @Test
  void whatIsAcceptedIsTold() {
    Finding accepted = GAP.acceptedBecause("Later.");

    assertThat(told(TOP, accepted)).containsExactly(TOP, accepted);
  }

  @Test
  void anAcceptedFindingCoversToo() {
    Finding accepted = TOP.acceptedBecause("Later.");

    assertThat(told(accepted, GAP)).containsExactly(accepted);
  }
}
