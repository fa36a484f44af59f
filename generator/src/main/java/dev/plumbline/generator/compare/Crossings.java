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

/** Which crossings there are, found without looking at every move for each level. */
public final class Crossings {
  private final Peering peering;
  private final Map<String, Family> families = new HashMap<>();
  private final Map<String, TrackKind> kinds = new HashMap<>();

  /** By the family that declares them, in its order; of two between one pair the first counts. */
  private final Map<String, Map<Way, Move>> declared = new HashMap<>();

  /** Gathers the moves of a framework. */
  public Crossings(Framework framework, Peering peering) {
    this.peering = peering;
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

  /** All crossings of a family: those it declares, then those between its levels' peers. */
  public List<Crossing> of(Family family) {
    Map<Way, Crossing> crossings = new LinkedHashMap<>();
    for (Way way : moves(family).keySet()) {
      ends(family, way).ifPresent(crossing -> crossings.put(way, crossing));
    }
    for (Level level : family.levels()) {
      for (Crossing crossing : toPeers(family, level)) {
        crossings.putIfAbsent(new Way(level.ref(), crossing.to().ref()), crossing);
      }
    }
    return List.copyOf(crossings.values());
  }

  /** The crossings from a level to its peers, whether or not they are declared. */
  public List<Crossing> toPeers(Family family, Level level) {
    List<Crossing> crossings = new ArrayList<>();
    if (kind(level) != TrackKind.OTHER) {
      for (Level peer : peering.of(family, level)) {
        if (Crossing.areAcross(kind(level), kind(peer))) {
          between(family, level, peer).ifPresent(crossings::add);
        }
      }
    }
    return crossings;
  }

  /** The crossing between two levels, as a family has it. */
  public Optional<Crossing> between(Family family, Level from, Level to) {
    return ends(family, new Way(from.ref(), to.ref()));
  }

  /** The crossing in the other direction; one that a family declares before one of peers. */
  public Optional<Crossing> back(Crossing crossing) {
    Way back = new Way(crossing.to().ref(), crossing.from().ref());
    List<Crossing> found =
        Stream.of(crossing.family(), crossing.to().family(), crossing.from().family())
            .flatMap(family -> ends(family, back).stream())
            .toList();
    return found.stream().filter(one -> one.move() != null).findFirst().or(() -> first(found));
  }

  private static Optional<Crossing> first(List<Crossing> crossings) {
    return crossings.stream().findFirst();
  }

  private Optional<Crossing> ends(Family family, Way way) {
    Optional<Crossing.End> from = end(way.from);
    Optional<Crossing.End> to = end(way.to);
    return from.isEmpty() || to.isEmpty() || way.from.equals(way.to)
        ? Optional.empty()
        : crossing(family, way, from.get(), to.get());
  }

  private Optional<Crossing> crossing(Family family, Way way, Crossing.End from, Crossing.End to) {
    Move move = moves(family).get(way);
    boolean peers = peering.are(from.family(), from.level(), to.level());
    Crossing crossing = new Crossing(family, from, to, move, peers);
    boolean own = peers && from.family().id().equals(family.id()) && crossing.isAcross();
    return move != null || own ? Optional.of(crossing) : Optional.empty();
  }

  private Optional<Crossing.End> end(LevelRef ref) {
    Family family = families.get(ref.family());
    return family == null
        ? Optional.empty()
        : peering.level(ref).map(level -> new Crossing.End(family, level, kind(level)));
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
