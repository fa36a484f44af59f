package dev.plumbline.generator.compare;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Move;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.model.TrackKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An index of the transitions of a framework. */
public final class Transitions {
  private final PeerIndex peerIndex;
  private final Map<String, Family> families = new HashMap<>();
  private final Map<String, TrackKind> kinds = new HashMap<>();

  /** The moves by family, in its order; of two moves between the same levels, the first counts. */
  private final Map<String, Map<Way, Move>> declared = new HashMap<>();

  /** Creates an index of the moves and peers of a framework. */
  public Transitions(Framework framework, PeerIndex peerIndex) {
    this.peerIndex = peerIndex;
    for (Track track : framework.vocabulary().tracks()) {
      kinds.put(track.id(), track.kind());
    }
    framework.families().forEach(this::gather);
  }

  private void gather(Family family) {
    families.put(family.id(), family);
    Map<Way, Move> moves = new LinkedHashMap<>();
    family.moves().forEach(move -> moves.putIfAbsent(Way.of(move), move));
    declared.put(family.id(), moves);
  }

  /** The transitions of a family: those that it declares, then those to peers of its levels. */
  public List<Transition> of(Family family) {
    Map<Way, Transition> transitions = new LinkedHashMap<>();
    for (Way way : moves(family).keySet()) {
      ends(family, way).ifPresent(transition -> transitions.put(way, transition));
    }
    for (Level level : family.levels()) {
      for (Transition transition : toPeers(family, level)) {
        transitions.putIfAbsent(new Way(level.ref(), transition.to().ref()), transition);
      }
    }
    return List.copyOf(transitions.values());
  }

  /** The transitions from a level to its peers, whether or not they are declared. */
  public List<Transition> toPeers(Family family, Level level) {
    List<Transition> transitions = new ArrayList<>();
    if (kind(level) != TrackKind.OTHER) {
      for (Level peer : peerIndex.of(family, level)) {
        if (Transition.areAcross(kind(level), kind(peer))) {
          between(family, level, peer).ifPresent(transitions::add);
        }
      }
    }
    return transitions;
  }

  /** The transition between two levels, from the view of a family. */
  public Optional<Transition> between(Family family, Level from, Level to) {
    return ends(family, new Way(from.ref(), to.ref()));
  }

  /** The transition in the other direction; a declared one is preferred to one between peers. */
  public Optional<Transition> back(Transition transition) {
    Way back = new Way(transition.to().ref(), transition.from().ref());
    List<Transition> found =
        Stream.of(transition.family(), transition.to().family(), transition.from().family())
            .flatMap(family -> ends(family, back).stream())
            .toList();
    return found.stream().filter(one -> one.move() != null).findFirst().or(() -> first(found));
  }

  private static Optional<Transition> first(List<Transition> transitions) {
    return transitions.stream().findFirst();
  }

  private Optional<Transition> ends(Family family, Way way) {
    Optional<Transition.End> from = end(way.from);
    Optional<Transition.End> to = end(way.to);
    return from.isEmpty() || to.isEmpty() || way.from.equals(way.to)
        ? Optional.empty()
        : transition(family, way, from.get(), to.get());
  }

  private Optional<Transition> transition(
      Family family, Way way, Transition.End from, Transition.End to) {
    Move move = moves(family).get(way);
    boolean peers = peerIndex.are(from.family(), from.level(), to.level());
    Transition transition = new Transition(family, from, to, move, peers);
    boolean own = peers && from.family().id().equals(family.id()) && transition.isAcross();
    return move != null || own ? Optional.of(transition) : Optional.empty();
  }

  private Optional<Transition.End> end(LevelRef ref) {
    Family family = families.get(ref.family());
    return family == null
        ? Optional.empty()
        : peerIndex.level(ref).map(level -> new Transition.End(family, level, kind(level)));
  }

  private Map<Way, Move> moves(Family family) {
    return declared.getOrDefault(family.id(), Map.of());
  }

  private TrackKind kind(Level level) {
    return kinds.getOrDefault(level.ref().track(), TrackKind.OTHER);
  }

  private record Way(LevelRef from, LevelRef to) {
    static Way of(Move move) {
      return new Way(move.from().target(), move.to().target());
    }
  }
}
