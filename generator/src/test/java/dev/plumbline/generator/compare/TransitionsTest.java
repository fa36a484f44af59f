package dev.plumbline.generator.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Move;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  void familiesAreTiedByPeersAndByMoves() {
    works.family("lamps", MOVES, "  - {from: ic/a, to: glass/ic/g, kind: lateral}");
    works.family("glass").family("wicks").family("oil");
    works.level("lamps/ic/a", 1).level("glass/ic/g", 1).level("wicks/management/w", 2);
    works.level("oil/ic/o", 1, "peers: [wicks/management/w]");

    assertThat(tied("lamps")).containsExactlyInAnyOrder("lamps", "glass");
    assertThat(tied("glass")).containsExactlyInAnyOrder("lamps", "glass");
    assertThat(tied("wicks")).containsExactlyInAnyOrder("wicks", "oil");
    assertThat(tied("oil")).containsExactlyInAnyOrder("wicks", "oil");
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
  void bothDirectionsAreOnePairTheWayOutOfTheCraftFirst() {
    pairOfFamilies();
    works.family("pipes");

    assertThat(pairs())
        .containsExactly(
            "lamps: lamps/ic/a > pipes/management/n - peers"
                + " and pipes: pipes/management/n > lamps/ic/a - peers");
  }

  @Test
  void aDeclaredMoveGoesBeforeAStepBetweenPeersWhicheverFamilyDeclaresIt() {
    pairOfFamilies("  - {from: pipes/management/n, to: ic/a, kind: return}");
    works.family("pipes", MOVES, "  - {from: lamps/ic/a, to: management/n, kind: lateral}");

    assertThat(pairs())
        .containsExactly(
            "pipes: lamps/ic/a > pipes/management/n LATERAL peers"
                + " and lamps: pipes/management/n > lamps/ic/a RETURN peers");
  }

  @Test
  void ofTwoDirectionsOnOneTrackTheOneUpIsFirst() {
    works.family(
        "lamps",
        MOVES,
        "  - {from: ic/b, to: ic/a, kind: lateral}",
        "  - {from: ic/a, to: ic/b, kind: promotion}");
    works.level("lamps/ic/a", 2).level("lamps/ic/b", 1);

    assertThat(pairs())
        .containsExactly(
            "lamps: lamps/ic/b > lamps/ic/a LATERAL and lamps: lamps/ic/a > lamps/ic/b PROMOTION");
  }

  @Test
  void whereOnlyOneWayIsDeclaredNoneLeadsBack() {
    works.family("lamps", MOVES, "  - {from: ic/b, to: ic/a, kind: promotion}");
    works.level("lamps/ic/a", 1).level("lamps/ic/b", 2);

    assertThat(pairs()).containsExactly("lamps: lamps/ic/b > lamps/ic/a PROMOTION");
  }

  @Test
  void allMovesOfOneDirectionAreKnown() {
    works.family("lamps", MOVES, "  - {from: ic/a, to: pipes/management/n, kind: lateral}");
    works.level("lamps/ic/a", 1).level("pipes/management/n", 1);
    works.family("pipes", MOVES, "  - {from: lamps/ic/a, to: management/n, kind: promotion}");
    Framework framework = works.framework();
    Transitions transitions = all(framework);

    assertThat(transitions.moves(transitions.pairs().get(0).going()))
        .extracting(Move::kind)
        .containsExactly(Move.Kind.LATERAL, Move.Kind.PROMOTION);
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

  private Set<String> tied(String family) {
    Framework framework = works.framework();
    return all(framework).tied(Works.family(framework, family));
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

  private List<String> pairs() {
    Framework framework = works.framework();
    List<String> pairs = new ArrayList<>();
    for (MovePair pair : all(framework).pairs()) {
      Transition back = pair.back();
      pairs.add(said(pair.going()) + (back == null ? "" : " and " + said(back)));
    }
    return pairs;
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
