package dev.plumbline.generator.change;

import dev.plumbline.generator.change.ChangeTarget.Kind;
import dev.plumbline.generator.change.Pairing.Pair;
import dev.plumbline.generator.compare.PeerIndex;
import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Grade;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.PayBand;
import dev.plumbline.generator.model.Peers;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.model.Vocabulary;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The changes of placements: grade, pay, peers, moves, and whether the level is a destination. */
final class PlacementChanges {
  private static final List<Status> FORCE =
      List.of(Status.LEGACY, Status.PLACEHOLDER, Status.DRAFT, Status.ACTIVE);

  private final Vocabulary then;
  private final Vocabulary now;
  private final PeerIndex peersThen;
  private final PeerIndex peersNow;
  private final MoveChanges moves;
  private final Map<LevelRef, LevelRef> renamed;
  private final Map<String, String> tracks;
  private final Map<String, String> families;
  private final Map<String, String> bands;

  PlacementChanges(FrameworkPairing pairing) {
    this.then = pairing.before().vocabulary();
    this.now = pairing.after().vocabulary();
    this.peersThen = new PeerIndex(pairing.before());
    this.peersNow = new PeerIndex(pairing.after());
    this.renamed = pairing.levels().renaming(Level::ref);
    this.tracks = pairing.tracks().renaming(Track::id);
    this.families = pairing.families().renaming(Family::id);
    this.bands = new Pairing<>(then.pay(), now.pay()).by(PayBand::id).renaming(PayBand::id);
    this.moves = new MoveChanges(pairing, renamed);
  }

  void compare(Pair<Family> in, Pair<Level> levels, List<Change> changes) {
    grade(levels, changes);
    place(in, levels, changes);
    pay(levels, changes);
    destination(levels, changes);
    status(levels, changes);
    peers(in, levels, changes);
    moves.compare(levels, changes);
  }

  private void grade(Pair<Level> levels, List<Change> changes) {
    int was = levels.before().grade();
    int is = levels.after().grade();
    if (was != is) {
      ChangeType type = is > was ? ChangeType.RAISED : ChangeType.LOWERED;
      ChangeTarget grade = ChangeTarget.only(Kind.GRADE);
      changes.add(
          Change.of(grade, type, Impact.PLACES_ELSEWHERE, label(then, was), label(now, is)));
    }
  }

  private static String label(Vocabulary vocabulary, int number) {
    String name = vocabulary.grade(number).map(Grade::name).orElse(null);
    return name == null ? String.valueOf(number) : number + " (" + name + ")";
  }

  private void place(Pair<Family> in, Pair<Level> levels, List<Change> changes) {
    LevelRef was = levels.before().ref();
    LevelRef is = levels.after().ref();
    if (!is.family().equals(families.getOrDefault(was.family(), was.family()))) {
      ChangeTarget family = new ChangeTarget(Kind.FAMILY, is.family(), in.after().name());
      changes.add(
          Change.of(
              family,
              ChangeType.MOVED,
              Impact.PLACES_ELSEWHERE,
              in.before().name(),
              in.after().name()));
    }
    if (!is.track().equals(tracks.getOrDefault(was.track(), was.track()))) {
      ChangeTarget track = new ChangeTarget(Kind.TRACK, is.track(), name(now, is));
      changes.add(
          Change.of(
              track, ChangeType.MOVED, Impact.PLACES_ELSEWHERE, name(then, was), name(now, is)));
    }
    if (!is.level().equals(was.level())) {
      ChangeTarget address = ChangeTarget.only(Kind.ADDRESS);
      changes.add(
          Change.of(address, ChangeType.CHANGED, Impact.REWORDS, was.toString(), is.toString()));
    }
  }

  private static String name(Vocabulary vocabulary, LevelRef ref) {
    return vocabulary.track(ref.track()).map(Track::name).orElse(ref.track());
  }

  private void pay(Pair<Level> levels, List<Change> changes) {
    PayBand was = then.payOf(levels.before()).orElse(null);
    PayBand is = now.payOf(levels.after()).orElse(null);
    ChangeTarget pay = ChangeTarget.only(Kind.PAY);
    if (was == null && is != null) {
      changes.add(Change.added(pay, Impact.PROMISES_MORE, is.name()));
    } else if (was != null && is == null) {
      changes.add(Change.removed(pay, Impact.PROMISES_LESS, was.name()));
    } else if (was != null && is != null && !is.id().equals(bands.get(was.id()))) {
      changes.add(
          Change.of(pay, ChangeType.CHANGED, Impact.PLACES_ELSEWHERE, was.name(), is.name()));
    }
  }

  private static void destination(Pair<Level> levels, List<Change> changes) {
    boolean is = levels.after().destination();
    if (levels.before().destination() != is) {
      ChangeTarget destination = ChangeTarget.only(Kind.DESTINATION);
      changes.add(
          is
              ? Change.added(destination, Impact.PROMISES_MORE, null)
              : Change.removed(destination, Impact.PROMISES_LESS, null));
    }
  }

  static void status(Pair<Level> levels, List<Change> changes) {
    status(levels.before().status(), levels.after().status(), changes);
  }

  static void status(Status was, Status is, List<Change> changes) {
    if (was != is) {
      boolean more = FORCE.indexOf(is) > FORCE.indexOf(was);
      changes.add(
          Change.of(
              ChangeTarget.only(Kind.STATUS),
              more ? ChangeType.RAISED : ChangeType.LOWERED,
              more ? Impact.PROMISES_MORE : Impact.PROMISES_LESS,
              word(was),
              word(is)));
    }
  }

  private static String word(Status status) {
    return switch (status) {
      case ACTIVE -> "in force";
      case DRAFT -> "a draft";
      case PLACEHOLDER -> "a title only";
      case LEGACY -> "no longer in force";
    };
  }

  private void peers(Pair<Family> in, Pair<Level> levels, List<Change> changes) {
    Map<LevelRef, Level> were = new LinkedHashMap<>();
    for (Level peer : peersThen.of(in.before(), levels.before())) {
      were.put(renamed.getOrDefault(peer.ref(), peer.ref()), peer);
    }
    Map<LevelRef, Level> are = new LinkedHashMap<>();
    peersNow.of(in.after(), levels.after()).forEach(peer -> are.put(peer.ref(), peer));
    are.forEach(
        (ref, peer) -> {
          if (!were.containsKey(ref)) {
            changes.add(Change.added(peer(peer), Impact.PROMISES_MORE, LevelChange.label(peer)));
          }
        });
    were.forEach(
        (ref, peer) -> {
          if (!are.containsKey(ref)) {
            changes.add(Change.removed(peer(peer), Impact.PROMISES_LESS, LevelChange.label(peer)));
          }
        });
    TextChanges.compare(
        ChangeTarget.only(Kind.PEERS),
        reason(levels.before().peers()),
        reason(levels.after().peers()),
        changes::add);
  }

  private static ChangeTarget peer(Level peer) {
    return new ChangeTarget(Kind.PEER, peer.ref().toString(), LevelChange.label(peer));
  }

  static Prose reason(Peers peers) {
    return peers instanceof Peers.None none ? none.reason() : Prose.EMPTY;
  }
}
