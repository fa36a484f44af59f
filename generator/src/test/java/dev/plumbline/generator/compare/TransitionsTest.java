package dev.plumbline.generator.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Move;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which ways lead from level to level. */
final class TransitionsTest {
  private static final String MOVES = "moves:";

  private final Works works = new Works();

  @Test
  void thoseOfAFamilyAreItsMovesAndThenTheStepsBetweenPeers() {
    works.family("lamps", MOVES, "  - {from: management/m, to: ic/b, kind: return}");
    works.level("lamps/ic/a", 1).level("lamps/ic/b", 2).level("lamps/management/m", 2);

    assertThat(of("lamps"))
        .containsExactly(
            "lamps: lamps/management/m > lamps/ic/b RETURN peers",
            "lamps: lamps/ic/b > lamps/management/m - peers");
  }

  @Test
  void peersOfATrackOfAnotherKindAreNotCrossedTo() {
    works.family("lamps").level("lamps/ic/a", 1).level("lamps/design/d", 1);
    works.level("lamps/advice/v", 1);

    assertThat(of("lamps")).isEmpty();
    assertThat(toPeers("lamps/advice/v")).isEmpty();
    assertThat(between("lamps", "lamps/ic/a", "lamps/design/d")).isEmpty();
  }

  @Test
  void ofTwoMovesBetweenOnePairTheFirstCounts() {
    works.family(
        "lamps",
        MOVES,
        "  - {from: ic/a, to: management/m, kind: lateral}",
        "  - {from: ic/a, to: management/m, kind: promotion}");
    works.level("lamps/ic/a", 1).level("lamps/management/m", 2);

    assertThat(of("lamps")).containsExactly("lamps: lamps/ic/a > lamps/management/m LATERAL");
  }

  @Test
  void aMoveFromOrToNowhereOrOntoItselfIsNone() {
    works.family(
        "lamps",
        MOVES,
        "  - {from: ic/a, to: ic/gone, kind: lateral}",
        "  - {from: ic/gone, to: ic/a, kind: lateral}",
        "  - {from: ic/a, to: gone/ic/a, kind: lateral}",
        "  - {from: ic/a, to: ic/a, kind: lateral}");
    works.level("lamps/ic/a", 1);

    assertThat(of("lamps")).isEmpty();
  }

  @Test
  void aStepBetweenPeersBelongsToTheFamilyThatIsLeft() {
    pairOfFamilies();
    works.family("pipes");

    assertThat(of("lamps")).containsExactly("lamps: lamps/ic/a > pipes/management/n - peers");
    assertThat(of("pipes")).containsExactly("pipes: pipes/management/n > lamps/ic/a - peers");
    assertThat(toPeers("lamps/ic/a"))
        .containsExactly("lamps: lamps/ic/a > pipes/management/n - peers");
    assertThat(between("pipes", "lamps/ic/a", "pipes/management/n")).isEmpty();
  }

  @Test
  void theWayBackIsThatOfTheSameFamilyOrOfTheOneThatIsLeft() {
    pairOfFamilies();
    works.family("pipes");

    assertThat(back("lamps", "lamps/ic/a", "pipes/management/n"))
        .contains("pipes: pipes/management/n > lamps/ic/a - peers");
  }

  @Test
  void aDeclaredWayBackGoesBeforeOneOfPeers() {
    pairOfFamilies("  - {from: pipes/management/n, to: ic/a, kind: return}");
    works.family("pipes");

    assertThat(back("lamps", "lamps/ic/a", "pipes/management/n"))
        .contains("lamps: pipes/management/n > lamps/ic/a RETURN peers");
    assertThat(back("pipes", "pipes/management/n", "lamps/ic/a"))
        .contains("lamps: lamps/ic/a > pipes/management/n - peers");
  }

  @Test
  void evenWhereTheFamilyOfTheOneWayHasItBetweenPeersOnly() {
    pairOfFamilies("  - {from: pipes/management/n, to: ic/a, kind: return}");
    works.family("pipes", MOVES, "  - {from: lamps/ic/a, to: management/n, kind: lateral}");

    assertThat(back("pipes", "lamps/ic/a", "pipes/management/n"))
        .contains("lamps: pipes/management/n > lamps/ic/a RETURN peers");
  }

  @Test
  void whereOnlyOneWayIsDeclaredNoneLeadsBack() {
    works.family("lamps", MOVES, "  - {from: ic/a, to: ic/b, kind: promotion}");
    works.level("lamps/ic/a", 1).level("lamps/ic/b", 2);

    assertThat(back("lamps", "lamps/ic/a", "lamps/ic/b")).isEmpty();
  }

  private void pairOfFamilies(String... moves) {
    works.family("lamps", moves.length == 0 ? "" : MOVES + "\n" + String.join("\n", moves));
    works.level("lamps/ic/a", 1, "peers: [pipes/management/n]");
    works.level("pipes/management/n", 3);
  }

  private List<String> of(String family) {
    Framework framework = works.framework();
    return all(framework).of(Works.family(framework, family)).stream()
        .map(TransitionsTest::said)
        .toList();
  }

  private List<String> toPeers(String ref) {
    Framework framework = works.framework();
    Level level = Works.level(framework, ref);
    return all(framework).toPeers(Works.family(framework, level.ref().family()), level).stream()
        .map(TransitionsTest::said)
        .toList();
  }

  private Optional<String> between(String family, String from, String to) {
    Framework framework = works.framework();
    return transition(framework, family, from, to).map(TransitionsTest::said);
  }

  private Optional<String> back(String family, String from, String to) {
    Framework framework = works.framework();
    Transition transition = transition(framework, family, from, to).orElseThrow();
    return all(framework).back(transition).map(TransitionsTest::said);
  }

  private static Optional<Transition> transition(
      Framework framework, String family, String from, String to) {
    return all(framework)
        .between(
            Works.family(framework, family),
            Works.level(framework, from),
            Works.level(framework, to));
  }

  private static Transitions all(Framework framework) {
    return new Transitions(framework, new PeerIndex(framework));
  }

  private static String said(Transition transition) {
    Move move = transition.move();
    String way = transition.from().level().ref() + " > " + transition.to().level().ref();
    String kind = move == null ? "-" : move.kind().name();
    return transition.family().id()
        + ": "
        + way
        + " "
        + kind
        + (transition.peers() ? " peers" : "");
  }
}
