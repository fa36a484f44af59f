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

/** A family that comes back row by row, with the ids that it had. */
final class ExportedFamily {
  private final String id;
  private final String name;
  private final Map<String, ExportedRow> levels = new LinkedHashMap<>();
  private final Map<String, Map<String, List<Part>>> parts = new HashMap<>();
  private final DimensionOrder dimensions = new DimensionOrder();
  private final Map<String, String> names = new HashMap<>();

  ExportedFamily(String id, String name) {
    this.id = id;
    this.name = name;
  }

  void add(ExportedRow row) {
    String level = row.get(CriterionColumn.LEVEL_ID);
    String dimension = row.get(CriterionColumn.DIMENSION_ID);
    if (level.isEmpty()) {
      return;
    }
    String key = row.get(CriterionColumn.TRACK_ID) + "/" + level;
    levels.putIfAbsent(key, row);
    if (dimension.isEmpty()) {
      return;
    }
    dimensions.add(key, dimension);
    names.put(dimension, row.get(CriterionColumn.DIMENSION));
    if (!row.get(CriterionColumn.EXPECTATION).isEmpty()) {
      add(
          row,
          parts
              .computeIfAbsent(key, k -> new LinkedHashMap<>())
              .computeIfAbsent(dimension, d -> new ArrayList<>()));
    }
  }

  private static void add(ExportedRow row, List<Part> parts) {
    Part.Criterion criterion = row.criterion();
    int last = parts.size() - 1;
    if (last >= 0
        && parts.get(last) instanceof Part.Criterion before
        && !before.id().isEmpty()
        && before.id().equals(criterion.id())) {
      parts.set(last, row.rest(before));
    } else {
      parts.add(new Part.Topic(MarkedText.of(row.get(CriterionColumn.TOPIC))));
      parts.add(criterion);
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
    return new Family(id, name, dimensions.ids(), differing, List.of(), built);
  }

  private Level level(String key, ExportedRow row) {
    List<SheetLadder.Expectation> expectations = new ArrayList<>();
    parts
        .getOrDefault(key, Map.of())
        .forEach((d, all) -> expectations.add(new SheetLadder.Expectation(d, all)));
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
}
