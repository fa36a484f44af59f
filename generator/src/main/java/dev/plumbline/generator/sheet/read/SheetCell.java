package dev.plumbline.generator.sheet.read;

import org.jspecify.annotations.Nullable;

/**
 * A cell that holds something.
 *
 * @param row from 0
 * @param column from 0
 * @param text its text, as readers of the sheet see it; blank where it has only a note
 * @param note the text of the notes on it, or empty
 * @param indent how far its text is indented: 0 for not at all
 * @param unusable the reason why its text cannot be published, as a part of a sentence; absent if
 *     it can
 */
public record SheetCell(
    int row, int column, MarkedText text, String note, int indent, @Nullable String unusable) {
  /** The name of the cell, such as {@code C7}. */
  public String name() {
    return columnName(column) + (row + 1);
  }

  /** The letters of a column. */
  static String columnName(int column) {
    int letters = 'Z' - 'A' + 1;
    String last = Character.toString('A' + column % letters);
    return column < letters ? last : columnName(column / letters - 1) + last;
  }
}
