package dev.plumbline.generator.export.table;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;

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
    List<String> all = new ArrayList<>();
    for (CriterionColumn column : COLUMNS) {
      all.add(get(column));
    }
    return all;
  }

  /** The row with another text in a column. */
  CriterionRow with(CriterionColumn column, String text) {
    EnumMap<CriterionColumn, String> all = new EnumMap<>(texts);
    all.put(column, text);
    return new CriterionRow(all);
  }
}
