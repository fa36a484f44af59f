package dev.plumbline.generator.export.table;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A row of the table of all criteria. */
final class CriterionRow {
  /** A row with nothing in it. */
  static final CriterionRow EMPTY = new CriterionRow(empty());

  private final String[] texts;

  private CriterionRow(String[] texts) {
    this.texts = texts;
  }

  private static String[] empty() {
    String[] texts = new String[CriterionColumn.values().length];
    Arrays.fill(texts, "");
    return texts;
  }

  /** The text in a column; empty for none. */
  String get(CriterionColumn column) {
    return texts[column.ordinal()];
  }

  /** The text in each column. */
  List<String> texts() {
    return Collections.unmodifiableList(Arrays.asList(texts));
  }

  /** The row with another text in a column. */
  CriterionRow with(CriterionColumn column, String text) {
    String[] all = texts.clone();
    all[column.ordinal()] = text;
    return new CriterionRow(all);
  }
}
