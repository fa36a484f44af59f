package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.export.table.CriterionColumn;
import dev.plumbline.generator.sheet.ladder.SheetLadder.Part;
import dev.plumbline.generator.sheet.read.MarkedText;
import dev.plumbline.generator.sheet.read.SheetCell;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A row of the table of all expectations that Plumbline exports.
 *
 * @param texts the texts of the columns that have one
 */
record ExportedRow(Map<CriterionColumn, String> texts) {
  /** What can go on in the next row. */
  private static final List<CriterionColumn> TEXTS =
      List.of(CriterionColumn.EXPECTATION, CriterionColumn.DETAILS, CriterionColumn.EXAMPLES);

  ExportedRow {
    texts = Map.copyOf(texts);
  }

  /**
   * The row of cells.
   *
   * @param columns what stands in which column
   */
  static ExportedRow of(List<SheetCell> cells, Map<Integer, CriterionColumn> columns) {
    Map<CriterionColumn, String> texts = new EnumMap<>(CriterionColumn.class);
    for (SheetCell cell : cells) {
      CriterionColumn column = columns.get(cell.column());
      if (column != null && cell.unusable() == null) {
        texts.put(column, cell.text().plain());
      }
    }
    return new ExportedRow(texts);
  }

  String get(CriterionColumn column) {
    return texts.getOrDefault(column, "");
  }

  /** The id of the family. */
  String family() {
    return get(CriterionColumn.FAMILY_ID);
  }

  /** The id of the track. */
  String track() {
    return get(CriterionColumn.TRACK_ID);
  }

  /** The track and the id of the level; empty for none. */
  String level() {
    String id = get(CriterionColumn.LEVEL_ID);
    return id.isEmpty() ? "" : track() + "/" + id;
  }

  String dimensionId() {
    return get(CriterionColumn.DIMENSION_ID);
  }

  /** The name of the dimension. */
  String dimension() {
    return get(CriterionColumn.DIMENSION);
  }

  int grade() {
    String grade = get(CriterionColumn.GRADE);
    return grade.matches("\\d{1,6}") ? Integer.parseInt(grade) : 0;
  }

  /** The criterion of the row. */
  Part.Criterion criterion() {
    return new Part.Criterion(
        get(CriterionColumn.EXPECTATION_ID),
        MarkedText.of(get(CriterionColumn.EXPECTATION)),
        MarkedText.of(get(CriterionColumn.DETAILS)),
        split(CriterionColumn.EXAMPLES, "\n").stream().map(MarkedText::of).toList(),
        split(CriterionColumn.TAGS, ",").stream().filter(IdPool::isWellFormed).toList());
  }

  private List<String> split(CriterionColumn column, String by) {
    return Arrays.stream(get(column).split(by))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  /** Whether the row has a criterion. */
  boolean hasCriterion() {
    return TEXTS.stream().anyMatch(texts::containsKey);
  }

  /** Whether the row has the rest of the texts of another one. */
  boolean continues(ExportedRow begun) {
    String id = get(CriterionColumn.EXPECTATION_ID);
    return !id.isEmpty() && id.equals(begun.get(CriterionColumn.EXPECTATION_ID));
  }

  /** This row, with the rest of its texts from another one. */
  ExportedRow followedBy(ExportedRow rest) {
    Map<CriterionColumn, String> whole = new HashMap<>(texts);
    TEXTS.forEach(column -> whole.merge(column, rest.get(column), String::concat));
    return new ExportedRow(whole);
  }
}
