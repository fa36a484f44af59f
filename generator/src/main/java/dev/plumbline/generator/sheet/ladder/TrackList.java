package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.model.TrackKind;
import dev.plumbline.generator.parse.field.UniqueNames;
import dev.plumbline.generator.sheet.layout.SheetMapping;
import dev.plumbline.generator.sheet.layout.TrackWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The tracks of a workbook: those that it names, and those that levels without one must have. */
final class TrackList {
  private static final Set<String> RESERVED = Set.of("grades", "dimensions", "moves");

  private final SheetMapping mapping;
  private final IdPool ids = new IdPool("track", RESERVED);
  private final Map<String, SheetLadder.Track> byName = new LinkedHashMap<>();

  /** The names that a family has for what usually is one track. */
  private final Map<String, Set<String>> ofFamilies = new HashMap<>();

  private final List<SheetLadder.Track> guessed = new ArrayList<>();

  TrackList(SheetMapping mapping) {
    this.mapping = mapping;
  }

  /** Looks at a name that a family has for a track, before any track is named. */
  void see(String family, @Nullable String name) {
    if (name != null && !name.isBlank()) {
      String usual = UniqueNames.fold(family) + "/" + TrackWords.common(name);
      ofFamilies.computeIfAbsent(usual, key -> new HashSet<>()).add(UniqueNames.fold(name));
    }
  }

  /** Takes the name of a track, if it is one. */
  void name(@Nullable String name) {
    if (name != null && !name.isBlank()) {
      byName.computeIfAbsent(key(name), key -> track(name, kind(name)));
    }
  }

  /**
   * Sheets call the same track differently. Two names are two tracks if a mapping has them, or one
   * family has both.
   */
  private String key(String name) {
    String folded = UniqueNames.fold(name);
    boolean apart =
        TrackWords.mapped(name, mapping) != null
            || ofFamilies.values().stream()
                .anyMatch(names -> names.size() > 1 && names.contains(folded));
    return apart ? folded : UniqueNames.fold(TrackWords.common(name));
  }

  private TrackKind kind(String name) {
    TrackKind mapped = TrackWords.mapped(name, mapping);
    return mapped == null ? TrackWords.kind(name) : mapped;
  }

  private SheetLadder.Track track(String name, TrackKind kind) {
    boolean first = all().noneMatch(track -> track.kind() == kind);
    String id =
        switch (kind) {
          case IC -> first ? "ic" : name;
          case MANAGEMENT -> first ? "management" : name;
          case OTHER -> name;
        };
    return new SheetLadder.Track(ids.of(id), name, kind);
  }

  /**
   * The track of a level.
   *
   * @param name the one that is named for it; absent for the first of its kind
   */
  SheetLadder.Track of(@Nullable String name, boolean managing) {
    SheetLadder.Track named = name == null ? null : byName.get(key(name));
    if (named != null) {
      return named;
    }
    TrackKind kind = managing ? TrackKind.MANAGEMENT : TrackKind.IC;
    return all().filter(track -> track.kind() == kind).findFirst().orElseGet(() -> guess(kind));
  }

  private SheetLadder.Track guess(TrackKind kind) {
    String name = kind == TrackKind.MANAGEMENT ? "Management" : "Individual contributor";
    SheetLadder.Track track = track(name, kind);
    guessed.add(track);
    return track;
  }

  private Stream<SheetLadder.Track> all() {
    return Stream.concat(byName.values().stream(), guessed.stream());
  }

  /** All tracks, those of individual contributors first. */
  List<SheetLadder.Track> tracks() {
    return all().sorted(Comparator.comparing(SheetLadder.Track::kind)).toList();
  }
}
