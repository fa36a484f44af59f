package dev.plumbline.generator.export.table;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table of all criteria.
 *
 * @param texts a text for each column; empty for none
 */
record CriterionRow(List<String> texts) {
  /** A row with nothing in it. */
  static final CriterionRow EMPTY =
      new CriterionRow(Collections.nCopies(CriterionColumn.values().length, ""));

  /** The text in a column. */
  String get(CriterionColumn column) {
    return texts.get(column.ordinal());
  }

  /** The row with another text in a column. */
  CriterionRow with(CriterionColumn column, @Nullable String text) {
    return with(Map.of(column, text == null ? "" : text));
  }

  /** The row with other texts in some columns. */
  CriterionRow with(Map<CriterionColumn, String> others) {
    String[] all = texts.toArray(String[]::new);
    others.forEach((column, text) -> all[column.ordinal()] = text);
    return new CriterionRow(List.of(all));
  }
}
