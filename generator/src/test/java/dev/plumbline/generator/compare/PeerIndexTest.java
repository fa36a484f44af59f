package dev.plumbline.generator.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PeerIndexTest {
  private static final String NONE = "peers: none\npeersReason: Nobody is.";

  private final Works works = new Works();

  @Test
  void levelsOfOneGradeOnDifferentTracksArePeers() {
    works.family("lamps").level("lamps/ic/a", 1).level("lamps/ic/b", 2).level("lamps/ic/c", 2);
    works.level("lamps/management/m", 2);

    assertThat(peers("lamps/ic/b")).containsExactly("lamps/management/m");
    assertThat(peers("lamps/management/m")).containsExactly("lamps/ic/b", "lamps/ic/c");
    assertThat(peers("lamps/ic/a")).isEmpty();
    assertThat(are("lamps/ic/b", "lamps/management/m")).isTrue();
    assertThat(are("lamps/ic/a", "lamps/management/m")).isFalse();
    assertThat(are("lamps/ic/b", "lamps/ic/c")).isFalse();
  }

  @Test
  void gradesOfAFamilyThatPromiseNoEquivalenceMakeNone() {
    works.family("lamps", NONE).level("lamps/ic/a", 1).level("lamps/management/m", 1);

    assertThat(peers("lamps/ic/a")).isEmpty();
  }

  @Test
  void whatOneDeclaresHoldsForBothAndReplacesTheGrade() {
    works.family("lamps").family("works");
    works.level("lamps/ic/a", 1, "peers: [works/management/x, works/management/y]");
    works.level("lamps/management/m", 1).level("works/ic/w", 1);
    works.level("works/management/x", 1).level("works/management/y", 2);

    assertThat(peers("lamps/ic/a")).containsExactly("works/management/x", "works/management/y");
    assertThat(peers("works/management/x")).containsExactly("works/ic/w", "lamps/ic/a");
    assertThat(peers("works/management/y")).containsExactly("lamps/ic/a");
    assertThat(peers("lamps/management/m")).isEmpty();
    assertThat(are("lamps/ic/a", "works/management/y")).isTrue();
    assertThat(are("lamps/ic/a", "lamps/management/m")).isFalse();
  }

  @Test
  void aLevelThatDeclaresNoneHasNone() {
    works.family("lamps").level("lamps/ic/a", 1, "peers: [management/m, management/gone]");
    works.level("lamps/ic/b", 1).level("lamps/management/m", 1, NONE);

    assertThat(peers("lamps/ic/a")).isEmpty();
    assertThat(peers("lamps/ic/b")).isEmpty();
    assertThat(peers("lamps/management/m")).isEmpty();
  }

  @Test
  void aLevelIsFoundByItsName() {
    works.family("lamps").level("lamps/ic/a", 1);
    PeerIndex peers = new PeerIndex(works.framework());

    assertThat(peers.level(new LevelRef("lamps", "ic", "a"))).isPresent();
    assertThat(peers.level(new LevelRef("lamps", "ic", "b"))).isEmpty();
  }

  private List<String> peers(String ref) {
    Framework framework = works.framework();
    Level level = Works.level(framework, ref);
    return Works.names(
        new PeerIndex(framework).of(Works.family(framework, level.ref().family()), level));
  }

  private boolean are(String one, String other) {
    Framework framework = works.framework();
    Level level = Works.level(framework, one);
    return new PeerIndex(framework)
        .are(Works.family(framework, level.ref().family()), level, Works.level(framework, other));
  }
}
