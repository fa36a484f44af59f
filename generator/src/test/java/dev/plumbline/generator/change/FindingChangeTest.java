package dev.plumbline.generator.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Code;
import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which findings came and went. */
final class FindingChangeTest {
  @Test
  void aFindingThatStandsElsewhereInItsFileIsTheSame() {
    FindingChange change =
        FindingChange.between(
            List.of(found(Code.GAP, "a.md", 3, "Empty.")),
            List.of(found(Code.GAP, "a.md", 9, "Empty.")));
    assertThat(change.isEmpty()).isTrue();
  }

  @Test
  void aLevelThatMovesToAnotherFileKeepsItsFindings() {
    List<String> about = List.of("lamps/ic/ic1");
    FindingChange change =
        FindingChange.between(
            List.of(found(Code.GAP, "a.md", 3, "Empty.").about(about)),
            List.of(found(Code.GAP, "b.yaml", 3, "Empty.").about(about)));
    assertThat(change.isEmpty()).isTrue();
  }

  @Test
  void twoOfOneKindAreTwo() {
    Finding first = found(Code.GAP, "a.md", 3, "Empty.");
    Finding second = found(Code.GAP, "a.md", 5, "Empty.");
    FindingChange change = FindingChange.between(List.of(first), List.of(first, second));
    assertThat(change.appeared()).containsExactly(second);
    assertThat(FindingChange.between(List.of(first, second), List.of(first)).vanished()).hasSize(1);
  }

  @Test
  void acceptingAFindingIsToldApartFromItsGoing() {
    Finding open = found(Code.CEILING, "a.md", 3, "Low.");
    FindingChange change =
        FindingChange.between(List.of(open), List.of(open.acceptedBecause("For now.")));
    assertThat(change.accepted()).hasSize(1);
    assertThat(change.vanished()).isEmpty();
    assertThat(change.appeared()).isEmpty();
  }

  @Test
  void acceptingAFindingForAnotherReasonIsTold() {
    Finding was = found(Code.CEILING, "a.md", 3, "Low.").acceptedBecause("For now.");
    Finding is = was.acceptedBecause("For ever.");
    assertThat(FindingChange.between(List.of(was), List.of(is)).accepted()).containsExactly(is);
    assertThat(FindingChange.between(List.of(was), List.of(was)).isEmpty()).isTrue();
  }

  @Test
  void thoseAboutParityAreToldApart() {
    Finding ceiling = found(Code.CEILING, "a.md", 3, "Low.");
    Finding gap = found(Code.GAP, "a.md", 3, "Empty.");
    FindingChange change = FindingChange.between(List.of(gap), List.of(ceiling));
    assertThat(change.parity().appeared()).containsExactly(ceiling);
    assertThat(change.parity().vanished()).isEmpty();
    assertThat(change.others().vanished()).containsExactly(gap);
  }

  private static Finding found(Code code, String path, int line, String message) {
    return Finding.of(code, new Place(path, line, 1), message, "hint");
  }
}
