package dev.plumbline.generator.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NeighboursTest {
  private final Works works = new Works();

  @Test
  void theyStandAtTheSameGradeOnATrackOfTheSameKind() {
    works.family("lamps").level("lamps/ic/a", 1).level("lamps/design/b", 1);
    works.family("pipes").level("pipes/design/c", 1).level("pipes/ic/d", 2);
    works.level("pipes/management/m", 1);

    assertNeighbours("lamps/ic/a", "pipes/design/c");
    assertNeighbours("pipes/ic/d");
    assertNeighbours("pipes/management/m");
  }

  @Test
  void tracksOfOtherKindsHaveNothingInCommonButTheirName() {
    works.family("lamps").level("lamps/advice/a", 1);
    works.family("pipes").level("pipes/advice/b", 1).level("pipes/ic/c", 1);

    assertNeighbours("lamps/advice/a", "pipes/advice/b");
  }

  @Test
  void ofEachFamilyInForceThereIsOne() {
    works.family("lamps").level("lamps/ic/a", 1).level("lamps/ic/b", 1);
    works.family("old", "status: legacy").level("old/ic/o", 1);
    works.family("pipes").level("pipes/ic/c", 1).level("pipes/ic/d", 1);

    assertNeighbours("lamps/ic/b", "pipes/ic/c");
    assertNeighbours("old/ic/o", "lamps/ic/a", "pipes/ic/c");
  }

  @Test
  void aDraftCountsAndWhatIsUnwrittenOrGivenUpDoesNot() {
    works.family("lamps").level("lamps/ic/a", 1);
    works.family("pipes").level("pipes/ic/p", 1, "status: placeholder");
    works.level("pipes/ic/q", 1, "status: legacy").level("pipes/ic/r", 1, "status: draft");

    assertNeighbours("lamps/ic/a", "pipes/ic/r");
  }

  @Test
  void dimensionsBeyondOnesOwnAreThoseThatApplyThere() {
    works.family("lamps", "dimensions: [glass]").level("lamps/ic/a", 1);
    works.family("pipes").level("pipes/ic/b", 1);
    works.level("lamps/management/m", 1).level("pipes/management/n", 1);

    assertThat(beyond("lamps/ic/a")).containsExactly("trade");
    assertThat(beyond("lamps/management/m")).containsExactly("trade", "people");
    assertThat(beyond("pipes/ic/b")).isEmpty();
  }

  private void assertNeighbours(String ref, String... expected) {
    Framework framework = works.framework();
    Neighbours neighbours = new Neighbours(framework);
    Level level = Works.level(framework, ref);

    assertThat(Works.names(levels(neighbours, level))).containsExactly(expected);
    assertThat(neighbours.count(level)).isEqualTo(expected.length);
  }

  private static List<Level> levels(Neighbours neighbours, Level level) {
    return neighbours.of(level).stream().map(Neighbours.Neighbour::level).toList();
  }

  private List<String> beyond(String ref) {
    Framework framework = works.framework();
    Level level = Works.level(framework, ref);
    return new Neighbours(framework)
        .of(level).stream()
            .flatMap(one -> one.beyond(Works.family(framework, level.ref().family())).stream())
            .map(Dimension::id)
            .toList();
  }
}
