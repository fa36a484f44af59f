package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.export.table.CriterionColumn;
import dev.plumbline.generator.sheet.ladder.SheetLadder.Part;
import dev.plumbline.generator.sheet.read.MarkedText;
import dev.plumbline.generator.sheet.read.SheetCell;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of the table of all expectations that Plumbline exports.
 *
 * @param texts the texts of the columns that have one
 */
record ExportedRow(Map<CriterionColumn, String> texts) {
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

  /** The criterion, of which this row has the rest of the texts. */
  Part.Criterion rest(Part.Criterion begun) {
    Part.Criterion more = criterion();
    return new Part.Criterion(
        begun.id(),
        MarkedText.of(begun.text().plain() + more.text().plain()),
        MarkedText.of(begun.detail().plain() + more.detail().plain()),
        Stream.concat(begun.examples().stream(), more.examples().stream()).toList(),
        begun.tags());
  }
}
