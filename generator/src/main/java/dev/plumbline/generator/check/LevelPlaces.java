package dev.plumbline.generator.check;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.LevelRef;
import dev.plumbline.generator.model.Peers;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A map from the places of the content to its levels. */
final class LevelPlaces {
  /** A map without levels. */
  static final LevelPlaces NONE = new LevelPlaces();

  /** The levels by the place where they begin; empty where something else begins. */
  private final NavigableMap<Place, Optional<LevelRef>> starts = new TreeMap<>();

  private LevelPlaces() {}

  static LevelPlaces of(Framework framework) {
    LevelPlaces places = new LevelPlaces();
    for (Family family : framework.families()) {
      places.addWhatIsNoLevel(family);
      family.levels().forEach(l -> places.starts.put(l.place(), Optional.of(l.ref())));
    }
    return places;
  }

  // In family.yaml, other keys may follow the last level.
  private void addWhatIsNoLevel(Family family) {
    family.moves().forEach(move -> starts.put(move.place(), Optional.empty()));
    Stream.of(family.allFormerly(), family.settings().replacedBy(), family.unknownDimensions())
        .flatMap(List::stream)
        .forEach(ref -> starts.put(ref.place(), Optional.empty()));
    if (family.peers() instanceof Peers.None none) {
      starts.put(none.place(), Optional.empty());
    }
  }

  @Nullable LevelRef levelAt(Place place) {
    Map.Entry<Place, Optional<LevelRef>> start = starts.floorEntry(place);
    return start != null && start.getKey().path().equals(place.path())
        ? start.getValue().orElse(null)
        : null;
  }
}
