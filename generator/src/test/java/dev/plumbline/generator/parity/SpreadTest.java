package dev.plumbline.generator.parity;

import static dev.plumbline.generator.parity.Draft.asks;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class SpreadTest {
  private final Draft draft = new Draft();

  @Test
  void peersWhoSayAsMuchAreNotApart() {
    draft.ic(1, asks("glass", 5, "Asks")).manager(1, asks("glass", 5, "Asks"));
    assertThat(draft.measured().spreads()).isEmpty();
  }

  @Test
  void aFifthMoreIsASpread() {
    draft.ic(1, asks("glass", 6, "Asks")).manager(1, asks("glass", 5, "Asks"));
    assertThat(draft.measured().spreads())
        .singleElement()
        .satisfies(
            spread -> {
              assertThat(spread.percent()).isEqualTo(20);
              assertThat(spread.grade()).isEqualTo(1);
              assertThat(spread.more().ref().track()).isEqualTo("ic");
              assertThat(spread.less().ref().track()).isEqualTo("management");
            });
  }

  @Test
  void lessThanAFifthIsNone() {
    draft.ic(1, asks("glass", 7, "Asks")).manager(1, asks("glass", 6, "Asks"));
    assertThat(draft.measured().spreads()).isEmpty();
  }

  @Test
  void theWiderOfExpectationsAndWordsIsSaid() {
    draft
        .ic(1, asks("glass", 6, "Asks"))
        .manager(1, asks("glass", 8, "Asks much of all those who come"));
    assertThat(draft.measured().spreads())
        .singleElement()
        .satisfies(
            spread -> {
              assertThat(spread.kind()).isEqualTo(Spread.Kind.WORDS);
              assertThat(spread.percent()).isGreaterThan(33);
              assertThat(spread.more().ref().track()).isEqualTo("management");
              assertThat(spread.less().ref().track()).isEqualTo("ic");
            });
  }

  @Test
  void aFamilyOfOneTrackIsOneSided() {
    draft.ic(1).ic(2);
    assertThat(draft.measured().isOneSided()).isTrue();
  }

  @Test
  void oneOfManagersAloneIsToo() {
    draft.manager(1).manager(2);
    assertThat(draft.measured().isOneSided()).isTrue();
  }

  @Test
  void oneOfBothTracksIsNotEvenWithoutPeers() {
    draft.ic(1).manager(2);
    assertThat(draft.measured().isOneSided()).isFalse();
  }

  @Test
  void oneWithPeersElsewhereIsNot() {
    draft.ic(1, "peers: [works/management/m1]").family("works").manager(1);
    assertThat(draft.measured().isOneSided()).isFalse();
  }

  @Test
  void onlyTracksToCompareOrFindingsAreASubject() {
    draft.ic(1).manager(1);
    assertThat(draft.parity().hasSubject()).isTrue();
    Parity oneTrack = new Draft().ic(1, "destination: true").parity();
    assertThat(oneTrack.families()).allMatch(FamilyParity::isOneSided);
    assertThat(oneTrack.hasSubject()).isEqualTo(!oneTrack.findings().isEmpty());
    assertThat(oneTrack.decided(List.of()).hasSubject()).isFalse();
  }
}
