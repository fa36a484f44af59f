package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.export.table.CriterionColumn;
import dev.plumbline.generator.parse.field.UniqueNames;
import dev.plumbline.generator.sheet.ladder.SheetLadder.Dimension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The dimensions and their groups that come back row by row. */
final class ExportedDimensions {
  private final Map<String, ExportedRow> rows = new LinkedHashMap<>();
  private final Map<String, Set<String>> tracks = new HashMap<>();
  private final MergedOrder order = new MergedOrder();

  /** Adds what a row says of its dimension. */
  void add(ExportedRow row) {
    String id = row.get(CriterionColumn.DIMENSION_ID);
    rows.putIfAbsent(id, row);
    order.add(row.family() + "/" + row.level(), id);
    if (!row.track().isEmpty()) {
      tracks.computeIfAbsent(id, one -> new LinkedHashSet<>()).add(row.track());
    }
  }

  /** The groups, with ids that no dimension has. */
  Map<String, SheetLadder.Named> groups() {
    Set<String> taken = new HashSet<>(rows.keySet());
    taken.add("growing-deeper");
    IdPool ids = new IdPool("group", taken);
    Map<String, SheetLadder.Named> groups = new LinkedHashMap<>();
    for (ExportedRow row : rows.values()) {
      String name = row.get(CriterionColumn.GROUP);
      if (!name.isEmpty()) {
        groups.computeIfAbsent(name, one -> new SheetLadder.Named(ids.of(one), one));
      }
    }
    return groups;
  }

  /**
   * The dimensions in order. One that a family has on some of its tracks only is limited to those
   * where it can be.
   *
   * @param allTracks the ids of all tracks
   */
  List<Dimension> dimensions(Collection<ExportedFamily> families, Collection<String> allTracks) {
    Map<String, SheetLadder.Named> groups = groups();
    Map<String, List<List<String>>> taken = new HashMap<>();
    List<Dimension> dimensions = new ArrayList<>();
    for (String id : order.ids()) {
      ExportedRow row = Objects.requireNonNull(rows.get(id));
      List<String> limits = limits(id, families, allTracks);
      String name = row.get(CriterionColumn.DIMENSION);
      List<List<String>> others =
          taken.computeIfAbsent(UniqueNames.fold(name), one -> new ArrayList<>());
      boolean free = others.stream().noneMatch(other -> meet(other, limits));
      others.add(limits);
      SheetLadder.Named group = groups.get(row.get(CriterionColumn.GROUP));
      String groupId = group == null ? null : group.id();
      dimensions.add(
          new Dimension(id, free ? name : name + " (" + id + ")", groupId, "", "", limits));
    }
    return dimensions;
  }

  private List<String> limits(
      String id, Collection<ExportedFamily> families, Collection<String> allTracks) {
    String name = UniqueNames.fold(Objects.requireNonNull(rows.get(id)).dimension());
    List<String> limits = new ArrayList<>(allTracks);
    families.forEach(family -> limits.removeAll(family.tracksWithout(id)));
    boolean shared =
        rows.values().stream().filter(r -> UniqueNames.fold(r.dimension()).equals(name)).count()
            > 1;
    Set<String> seen = tracks.getOrDefault(id, Set.of());
    if (shared && limits.stream().anyMatch(seen::contains)) {
      limits.retainAll(seen);
      return limits;
    }
    return limits.size() == allTracks.size() ? List.of() : limits;
  }

  private static boolean meet(List<String> tracks, List<String> others) {
    return tracks.isEmpty() || others.isEmpty() || tracks.stream().anyMatch(others::contains);
  }
}
