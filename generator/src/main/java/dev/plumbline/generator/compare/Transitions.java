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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An index of the transitions of a framework. */
public final class Transitions {
  private final PeerIndex peerIndex;
  private final Map<String, Family> families = new HashMap<>();
  private final Map<String, TrackKind> kinds = new HashMap<>();

  /** The moves by family, in its order; of two moves between the same levels, the first counts. */
  private final Map<String, Map<Way, Move>> declared = new HashMap<>();

  /** The families with ties to others, each with itself and those. */
  private final Map<String, Set<String>> tied = new HashMap<>();

  /** All transitions between two levels in one direction, in the order of the families. */
  private final Map<Way, List<Transition>> ways = new LinkedHashMap<>();

  /** Creates an index of the moves and peers of a framework. */
  public Transitions(Framework framework, PeerIndex peerIndex) {
    this.peerIndex = peerIndex;
    for (Track track : framework.vocabulary().tracks()) {
      kinds.put(track.id(), track.kind());
    }
    framework.families().forEach(this::gather);
    framework.families().forEach(family -> of(family).forEach(this::add));
    peerIndex.declared().forEach((one, others) -> others.forEach(other -> tie(one, other)));
  }

  private void add(Transition transition) {
    Way way = new Way(transition.from().ref(), transition.to().ref());
    ways.computeIfAbsent(way, one -> new ArrayList<>()).add(transition);
    tie(way.from(), way.to());
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

  /** The transition to the next written level of a level's track; empty for the highest. */
  public Optional<Transition> upwards(Family family, Level level) {
    TrackKind kind = kind(level);
    return family
        .above(level)
        .map(
            next ->
                preferred(new Way(level.ref(), next.ref()))
                    .orElseGet(
                        () ->
                            new Transition(
                                family,
                                new Transition.End(family, level, kind),
                                new Transition.End(family, next, kind),
                                null,
                                false)));
  }

  /** Each two levels between which a transition leads, once. */
  public List<MovePair> pairs() {
    List<MovePair> pairs = new ArrayList<>();
    for (Way way : ways.keySet()) {
      boolean isFirst = !ways.containsKey(way.back()) || way.isInOrder();
      if (isFirst) {
        between(way.from, way.to).ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  /** The transitions between two levels, in either direction; empty where none leads. */
  public Optional<MovePair> between(LevelRef one, LevelRef other) {
    Optional<Transition> there = preferred(new Way(one, other));
    Optional<Transition> back = preferred(new Way(other, one));
    return there
        .map(transition -> MovePair.of(transition, back.orElse(null)))
        .or(() -> back.map(transition -> MovePair.of(transition, null)));
  }

  /**
   * The ids of a family and of those that its levels have peers in, or that a transition leads to
   * or from.
   */
  public Set<String> tied(Family family) {
    return tied.getOrDefault(family.id(), Set.of(family.id()));
  }

  private void tie(LevelRef one, LevelRef other) {
    if (!one.family().equals(other.family())) {
      tied.computeIfAbsent(one.family(), id -> new HashSet<>(Set.of(id))).add(other.family());
      tied.computeIfAbsent(other.family(), id -> new HashSet<>(Set.of(id))).add(one.family());
    }
  }

  /** The moves that families declare in the direction of a transition. */
  public List<Move> moves(Transition transition) {
    List<Move> moves = new ArrayList<>();
    for (Transition one : all(new Way(transition.from().ref(), transition.to().ref()))) {
      Move move = one.move();
      if (move != null) {
        moves.add(move);
      }
    }
    return moves;
  }

  /** The transition of a way; a declared one is preferred to one between peers. */
  private Optional<Transition> preferred(Way way) {
    List<Transition> all = all(way);
    return all.stream()
        .filter(one -> one.move() != null)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  private List<Transition> all(Way way) {
    return ways.getOrDefault(way, List.of());
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

    Way back() {
      return new Way(to, from);
    }

    boolean isInOrder() {
      return from.toString().compareTo(to.toString()) <= 0;
    }
  }
}
