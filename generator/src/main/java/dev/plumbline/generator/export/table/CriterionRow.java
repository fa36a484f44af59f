package dev.plumbline.generator.export.table;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A row of the table of all criteria. */
final class CriterionRow {
  /** A row with nothing in it. */
  static final CriterionRow EMPTY = new CriterionRow(new EnumMap<>(CriterionColumn.class));

  private static final List<CriterionColumn> COLUMNS = List.of(CriterionColumn.values());

  private final EnumMap<CriterionColumn, String> texts;

  private CriterionRow(EnumMap<CriterionColumn, String> texts) {
    this.texts = texts;
  }

  /** The text in a column; empty for none. */
  String get(CriterionColumn column) {
    return texts.getOrDefault(column, "");
  }

  /** The text in each column. */
  List<String> texts() {
    return COLUMNS.stream().map(this::get).toList();
  }

  /** The row with another text in a column. */
  CriterionRow with(CriterionColumn column, String text) {
    return with(Map.of(column, text));
  }

  /** The row with other texts in some columns. */
  CriterionRow with(Map<CriterionColumn, String> others) {
    EnumMap<CriterionColumn, String> all = new EnumMap<>(texts);
    all.putAll(others);
    return new CriterionRow(all);
  }
}
