package dev.plumbline.generator.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PredecessorTest {
  private static final String MOVES = "moves:";

  @Test
  void itIsTheNextLowerWrittenLevelOfTheTrack() {
    Works works = new Works().family("lamps").level("lamps/ic/a", 1).level("lamps/ic/b", 2);
    works.level("lamps/ic/c", 3, "status: placeholder").level("lamps/ic/d", 4);

    assertThat(before(works, "lamps/ic/d")).contains("lamps/ic/b");
    assertThat(before(works, "lamps/ic/b")).contains("lamps/ic/a");
    assertThat(before(works, "lamps/ic/a")).isEmpty();
  }

  @Test
  void theFirstLevelOfATrackComesFromWhereAPromotionLeads() {
    Works works = new Works();
    works.family(
        "lamps",
        MOVES,
        "  - {from: ic/c, to: management/m, kind: lateral}",
        "  - {from: ic/a, to: ic/b, kind: promotion}",
        "  - {from: ic/b, to: management/m, kind: promotion}");
    works.level("lamps/ic/a", 1).level("lamps/ic/b", 2).level("lamps/ic/c", 3);
    works.level("lamps/management/m", 5).level("lamps/management/n", 6);

    assertThat(before(works, "lamps/management/m")).contains("lamps/ic/b");
    assertThat(before(works, "lamps/management/n")).contains("lamps/management/m");
  }

  @Test
  void withoutAPromotionItComesFromTheHighestLowerLevelOfTheCraft() {
    Works works = new Works().family("lamps", MOVES, "  - {from: ic/a, to: ic/b, kind: promotion}");
    works.level("lamps/ic/a", 1).level("lamps/ic/b", 2).level("lamps/ic/c", 3);
    works.level("lamps/advice/v", 2).level("lamps/management/m", 3);

    assertThat(before(works, "lamps/management/m")).contains("lamps/ic/b");
    assertThat(before(works, "lamps/advice/v")).contains("lamps/ic/a");
  }

  @Test
  void aTrackOfAnotherKindIsNoBeginning() {
    Works works = new Works().family("lamps");
    works.level("lamps/advice/v", 1).level("lamps/management/m", 3);

    assertThat(before(works, "lamps/management/m")).isEmpty();
  }

  private static Optional<String> before(Works works, String ref) {
    Framework framework = works.framework();
    Level level = Works.level(framework, ref);
    return Predecessor.of(
            framework.vocabulary(), Works.family(framework, level.ref().family()), level)
        .map(found -> found.ref().toString());
  }
}
