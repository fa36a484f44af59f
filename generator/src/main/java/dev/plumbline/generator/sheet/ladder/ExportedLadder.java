package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.export.table.CriterionColumn;
import dev.plumbline.generator.model.TrackKind;
import dev.plumbline.generator.sheet.ladder.SheetLadder.Dimension;
import dev.plumbline.generator.sheet.ladder.SheetLadder.Family;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A framework that comes back row by row, with the ids that it had. */
final class ExportedLadder {
  private final Map<String, SheetLadder.Track> tracks = new LinkedHashMap<>();
  private final Map<String, SheetLadder.Named> groups = new LinkedHashMap<>();
  private final Map<String, Dimension> dimensions = new LinkedHashMap<>();
  private final Map<String, Set<String>> tracksOf = new HashMap<>();
  private final DimensionOrder order = new DimensionOrder();
  private final Map<String, ExportedFamily> families = new LinkedHashMap<>();
  private final TreeSet<Integer> grades = new TreeSet<>();
  private boolean hasUnusedGrade;

  /** Adds a row; false where its ids cannot be any. */
  boolean add(ExportedRow row) {
    String track = row.get(CriterionColumn.TRACK_ID);
    String dimension = row.get(CriterionColumn.DIMENSION_ID);
    String family = row.get(CriterionColumn.FAMILY_ID);
    String level = row.get(CriterionColumn.LEVEL_ID);
    boolean sound =
        Stream.of(track, dimension, family, level)
            .allMatch(id -> id.isEmpty() || IdPool.isWellFormed(id));
    if (!sound) {
      return false;
    }
    if (!track.isEmpty()) {
      tracks.computeIfAbsent(track, id -> track(id, row));
    }
    if (row.grade() > 0) {
      grades.add(row.grade());
      hasUnusedGrade |= level.isEmpty();
    }
    if (!dimension.isEmpty()) {
      dimension(dimension, row);
    }
    if (!family.isEmpty()) {
      families
          .computeIfAbsent(family, id -> new ExportedFamily(id, row.get(CriterionColumn.FAMILY)))
          .add(row);
    }
    return true;
  }

  private static SheetLadder.Track track(String id, ExportedRow row) {
    String kind = row.get(CriterionColumn.TRACK_KIND);
    TrackKind known =
        Arrays.stream(TrackKind.values())
            .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(kind))
            .findFirst()
            .orElse(TrackKind.OTHER);
    return new SheetLadder.Track(id, row.get(CriterionColumn.TRACK), known);
  }

  private void dimension(String id, ExportedRow row) {
    String group = row.get(CriterionColumn.GROUP);
    String groupId =
        group.isEmpty()
            ? null
            : groups.computeIfAbsent(group, name -> new SheetLadder.Named("", name)).name();
    String name = row.get(CriterionColumn.DIMENSION);
    dimensions.putIfAbsent(id, new Dimension(id, name, groupId, "", "", List.of()));
    order.add(row.get(CriterionColumn.FAMILY_ID) + "/" + row.get(CriterionColumn.LEVEL_ID), id);
    if (!row.get(CriterionColumn.TRACK_ID).isEmpty()) {
      tracksOf
          .computeIfAbsent(id, one -> new LinkedHashSet<>())
          .add(row.get(CriterionColumn.TRACK_ID));
    }
  }

  SheetLadder build(String name) {
    Map<String, SheetLadder.Named> named = namedGroups();
    List<Dimension> sorted =
        order.ids().stream()
            .map(id -> built(Objects.requireNonNull(dimensions.get(id)), named))
            .toList();
    List<Family> built = new ArrayList<>();
    for (ExportedFamily family : families.values()) {
      built.add(family.build(sorted));
    }
    List<Integer> listed = hasUnusedGrade ? List.copyOf(grades) : List.of();
    return new SheetLadder(
        name, List.copyOf(tracks.values()), listed, List.copyOf(named.values()), sorted, built);
  }

  private Map<String, SheetLadder.Named> namedGroups() {
    IdPool ids = new IdPool("group", idsOfDimensions());
    Map<String, SheetLadder.Named> named = new LinkedHashMap<>();
    groups.keySet().forEach(g -> named.put(g, new SheetLadder.Named(ids.of(g), g)));
    return named;
  }

  private Set<String> idsOfDimensions() {
    Set<String> ids = new LinkedHashSet<>(dimensions.keySet());
    ids.add("growing-deeper");
    return ids;
  }

  /** The dimension, limited to its tracks where another has the same name. */
  private Dimension built(Dimension dimension, Map<String, SheetLadder.Named> named) {
    long same =
        dimensions.values().stream()
            .filter(d -> d.name().equalsIgnoreCase(dimension.name()))
            .count();
    List<String> limits =
        same > 1 ? List.copyOf(tracksOf.getOrDefault(dimension.id(), Set.of())) : List.of();
    SheetLadder.Named group = dimension.group() == null ? null : named.get(dimension.group());
    return new Dimension(
        dimension.id(), dimension.name(), group == null ? null : group.id(), "", "", limits);
  }
}
