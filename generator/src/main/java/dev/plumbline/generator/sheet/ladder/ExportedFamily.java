package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.export.table.CriterionColumn;
import dev.plumbline.generator.sheet.ladder.SheetLadder.Dimension;
import dev.plumbline.generator.sheet.ladder.SheetLadder.Family;
import dev.plumbline.generator.sheet.ladder.SheetLadder.Level;
import dev.plumbline.generator.sheet.ladder.SheetLadder.Part;
import dev.plumbline.generator.sheet.read.MarkedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A family that comes back row by row, with the ids that it had. */
final class ExportedFamily {
  private final String id;
  private final String name;
  private final Map<String, ExportedRow> levels = new LinkedHashMap<>();
  private final Map<String, Map<String, List<ExportedRow>>> rows = new HashMap<>();
  private final MergedOrder order = new MergedOrder();
  private final Map<String, String> names = new HashMap<>();

  ExportedFamily(String id, String name) {
    this.id = id;
    this.name = name;
  }

  void add(ExportedRow row) {
    String level = row.level();
    String dimension = row.dimensionId();
    if (!level.isEmpty()) {
      levels.putIfAbsent(level, row);
    }
    if (dimension.isEmpty()) {
      return;
    }
    order.add(level, dimension);
    names.put(dimension, row.dimension());
    if (!level.isEmpty()) {
      add(
          row,
          rows.computeIfAbsent(level, key -> new LinkedHashMap<>())
              .computeIfAbsent(dimension, key -> new ArrayList<>()));
    }
  }

  /**
   * The tracks of those levels that do not have a dimension, if other levels or the family have.
   */
  Set<String> tracksWithout(String dimension) {
    if (!names.containsKey(dimension)) {
      return Set.of();
    }
    return levels.entrySet().stream()
        .filter(level -> !rows.getOrDefault(level.getKey(), Map.of()).containsKey(dimension))
        .map(level -> level.getValue().track())
        .collect(Collectors.toSet());
  }

  /** Adds a row with a criterion, or with the rest of the one before it. */
  private static void add(ExportedRow row, List<ExportedRow> criteria) {
    int last = criteria.size() - 1;
    if (last >= 0 && row.continues(criteria.get(last))) {
      criteria.set(last, criteria.get(last).followedBy(row));
    } else if (row.hasCriterion()) {
      criteria.add(row);
    }
  }

  /**
   * The family.
   *
   * @param all the dimensions of the framework
   */
  Family build(List<Dimension> all) {
    Map<String, String> differing = new HashMap<>();
    for (Dimension dimension : all) {
      String here = names.get(dimension.id());
      if (here != null && !here.equals(dimension.name())) {
        differing.put(dimension.id(), here);
      }
    }
    List<Level> built =
        levels.entrySet().stream().map(e -> level(e.getKey(), e.getValue())).toList();
    return new Family(id, name, order.ids(), differing, List.of(), built);
  }

  private Level level(String key, ExportedRow row) {
    List<SheetLadder.Expectation> expectations = new ArrayList<>();
    rows.getOrDefault(key, Map.of())
        .forEach(
            (dimension, criteria) -> {
              if (!criteria.isEmpty()) {
                expectations.add(new SheetLadder.Expectation(dimension, parts(criteria)));
              }
            });
    String code = row.get(CriterionColumn.CODE);
    String levelId = row.get(CriterionColumn.LEVEL_ID);
    return new Level(
        row.get(CriterionColumn.TRACK_ID),
        levelId,
        code.equals(levelId.toUpperCase(Locale.ROOT)) ? "" : code,
        row.get(CriterionColumn.LEVEL),
        row.grade(),
        Map.of(),
        List.of(),
        expectations);
  }

  private static List<Part> parts(List<ExportedRow> criteria) {
    List<Part> parts = new ArrayList<>();
    for (ExportedRow row : criteria) {
      parts.add(new Part.Topic(MarkedText.of(row.get(CriterionColumn.TOPIC))));
      parts.add(row.criterion());
    }
    return parts;
  }
}
