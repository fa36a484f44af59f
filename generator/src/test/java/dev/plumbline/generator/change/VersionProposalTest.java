package dev.plumbline.generator.change;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.change.ChangeTarget.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which version a change calls for, and whether it was given. */
final class VersionProposalTest {
  @ParameterizedTest
  @CsvSource({
    "1.4.2, ASKS_MORE, 2.0.0",
    "1.4.2, ASKS_LESS, 1.5.0",
    "1.4.2, CLARIFIES, 1.5.0",
    "1.4.2, REWORDS, 1.4.3",
    "0.4.2, ASKS_MORE, 0.5.0",
    "0.4.2, ASKS_LESS, 0.4.3",
    "0.4.2, REWORDS, 0.4.3",
    "2.0.0-draft.1, ASKS_MORE, 2.0.0",
    "2.1.0-draft.1, ASKS_MORE, 3.0.0",
    "2.1.0-draft.1, ASKS_LESS, 2.1.0",
    "2.1.1-draft.1, REWORDS, 2.1.1",
    "1.4.2+build.5, REWORDS, 1.4.3",
  })
  void theGravestImpactSaysWhichNumberIsRaised(String before, Impact impact, String proposed) {
    assertThat(proposal(before, before, impact).proposed()).isEqualTo(proposed);
  }

  @ParameterizedTest
  @CsvSource({
    "1.4.2, 1.4.2, false",
    "1.4.2, 1.5.0, false",
    "1.4.2, 2.0.0, true",
    "1.4.2, 2.0.0-draft, true",
    "1.4.2, 10.0.0, true",
    "1.4.2, 1.4.1, false",
    "1.4.2, , false",
    "1.4.2, next, false",
    "0.4.2, 0.5.0, true",
    "0.4.2, 1.0.0, true",
    "0.4.2, 0.4.3, false",
    ", , false",
    ", 1.0.0, true",
    "2026 autumn, 2026 autumn, false",
    "2026 autumn, 2027 spring, true",
    "1.1, 1.1, false",
    "1.1, 2.0.0, true",
  })
  void aMajorChangeIsToldByItsVersion(
      @Nullable String before, @Nullable String after, boolean enough) {
    assertThat(proposal(before, after, Impact.ASKS_MORE).isRaisedEnough()).isEqualTo(enough);
  }

  @ParameterizedTest
  @CsvSource({
    "1.4.2, 1.4.2, true",
    "1.4.2, 1.5.0, true",
    "1.4.2, 1.4.1, false",
    "1.4.2, , false",
    ", , true",
    "2026, 2026, true",
  })
  void whereNothingChangedTheVersionNeedsOnlyNotFall(
      @Nullable String before, @Nullable String after, boolean enough) {
    assertThat(proposal(before, after, null).isRaisedEnough()).isEqualTo(enough);
  }

  @ParameterizedTest
  @CsvSource({
    "1.4.2, 1.4.2, NOT_YET",
    "1.4.2, 2.0.0, AS_PROPOSED",
    "1.4.2, 2.1.0, ENOUGH",
    "1.4.2, 1.5.0, TOO_LITTLE",
    "1.4.2, , TOO_LITTLE",
  })
  void itIsToldHowFarAVersionWasRaised(
      String before, @Nullable String after, VersionProposal.Raise raise) {
    assertThat(proposal(before, after, Impact.ASKS_MORE).raise()).isEqualTo(raise);
  }

  @Test
  void aVersionOfAnotherFormIsNotGuessedAt() {
    VersionProposal proposal = proposal("2026 autumn", "2026 autumn", Impact.ASKS_MORE);
    assertThat(proposal.proposed()).isNull();
    assertThat(proposal.sentence()).contains("major", "“2026 autumn” does not look like 1.2.3");
  }

  @Test
  void aFrameworkWithoutVersionIsToldHowToBegin() {
    assertThat(proposal(null, null, Impact.REWORDS).sentence()).contains("start with 1.0.0");
  }

  private static VersionProposal proposal(
      @Nullable String before, @Nullable String after, @Nullable Impact impact) {
    ChangeTarget target = new ChangeTarget(Kind.PAGE, "moving", "Moving");
    List<Change> changes =
        impact == null
            ? List.of()
            : List.of(Change.of(target, ChangeType.CHANGED, impact, "a", "b"));
    return VersionProposal.of(
        new FrameworkChange("Test", before, after, changes, List.of(), List.of()));
  }
}
