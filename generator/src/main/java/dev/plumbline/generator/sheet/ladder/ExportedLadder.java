package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.export.table.CriterionColumn;
import dev.plumbline.generator.model.TrackKind;
import dev.plumbline.generator.sheet.ladder.SheetLadder.Dimension;
import dev.plumbline.generator.sheet.ladder.SheetLadder.Family;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A framework that comes back row by row, with the ids that it had. */
final class ExportedLadder {
  private final Map<String, SheetLadder.Track> tracks = new HashMap<>();
  private final MergedOrder order = new MergedOrder();
  private final ExportedDimensions dimensions = new ExportedDimensions();
  private final Map<String, ExportedFamily> families = new LinkedHashMap<>();
  private final TreeSet<Integer> grades = new TreeSet<>();
  private boolean hasUnusedGrade;

  /** Adds a row; false where its ids cannot be any. */
  boolean add(ExportedRow row) {
    String family = row.family();
    boolean sound =
        Stream.of(row.track(), row.dimensionId(), family, row.get(CriterionColumn.LEVEL_ID))
            .allMatch(id -> id.isEmpty() || IdPool.isWellFormed(id));
    if (!sound) {
      return false;
    }
    if (!row.track().isEmpty()) {
      tracks.computeIfAbsent(row.track(), id -> track(id, row));
      order.add(family, row.track());
    }
    if (row.grade() > 0) {
      grades.add(row.grade());
      hasUnusedGrade |= row.level().isEmpty();
    }
    if (!row.dimensionId().isEmpty()) {
      dimensions.add(row);
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

  SheetLadder build(String name) {
    List<String> trackIds = order.ids();
    List<Dimension> sorted = dimensions.dimensions(families.values(), trackIds);
    List<Family> built = new ArrayList<>();
    for (ExportedFamily family : families.values()) {
      built.add(family.build(sorted));
    }
    return new SheetLadder(
        name,
        trackIds.stream().map(id -> Objects.requireNonNull(tracks.get(id))).toList(),
        hasUnusedGrade ? List.copyOf(grades) : List.of(),
        List.copyOf(dimensions.groups().values()),
        sorted,
        built);
  }
}
