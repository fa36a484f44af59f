package dev.plumbline.generator.compare;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.model.TrackKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An index of the levels of other families at the same grade, on a track of the same kind, for
 * people who want to work in another domain. Families and levels not in force are left out.
 */
public final class Neighbours {
  private final Map<String, Track> tracks = new HashMap<>();

  /** The level of each family by grade and track, in the families' order. */
  private final Map<Standing, Map<String, Neighbour>> standings = new HashMap<>();

  /** Creates an index of the levels of a framework. */
  public Neighbours(Framework framework) {
    framework.vocabulary().tracks().forEach(track -> tracks.put(track.id(), track));
    for (Family family : framework.families()) {
      if (family.status() != Status.LEGACY) {
        family.levels().forEach(level -> gather(family, level));
      }
    }
  }

  private void gather(Family family, Level level) {
    if (level.status() == Status.ACTIVE || level.status() == Status.DRAFT) {
      standings
          .computeIfAbsent(standing(level), standing -> new LinkedHashMap<>())
          .putIfAbsent(family.id(), new Neighbour(family, level));
    }
  }

  /** The number of other families with a neighbour of a level. */
  public int count(Level level) {
    Map<String, Neighbour> there = there(level);
    return there.size() - (there.containsKey(level.ref().family()) ? 1 : 0);
  }

  /** The neighbours of a level, one for each other family. */
  public List<Neighbour> of(Level level) {
    return there(level).values().stream()
        .filter(one -> !one.family().id().equals(level.ref().family()))
        .toList();
  }

  private Map<String, Neighbour> there(Level level) {
    return standings.getOrDefault(standing(level), Map.of());
  }

  // Tracks of other kinds have nothing in common but their name.
  private Standing standing(Level level) {
    String id = level.ref().track();
    Track track = tracks.get(id);
    return track == null || track.kind() == TrackKind.OTHER
        ? new Standing(id, level.grade())
        : new Standing(track.kind().name(), level.grade());
  }

  /** A level of another family. */
  public record Neighbour(Family family, Level level) {
    /** The dimensions that its family has and {@code own} does not. */
    public List<Dimension> beyond(Family own) {
      return family.dimensions().stream()
          .filter(dimension -> own.dimension(dimension.id()).isEmpty())
          .filter(dimension -> dimension.appliesTo(level.ref().track()))
          .toList();
    }
  }

  private record Standing(String track, int grade) {}
}
