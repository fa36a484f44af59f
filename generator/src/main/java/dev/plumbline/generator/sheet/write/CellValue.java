package dev.plumbline.generator.sheet.write;

import org.jspecify.annotations.Nullable;

/**
 * The content of a cell of a workbook.
 *
 * @param text its text, never a formula; empty for none. Where it is longer than a cell can hold,
 *     its end is left out
 * @param number its number, in place of a text
 * @param link the address that it leads to; absent for none
 * @param head whether it is the head of a row or a column
 */
public record CellValue(
    String text, @Nullable Integer number, @Nullable String link, boolean head) {
  /** A text. */
  public static CellValue text(String text) {
    return new CellValue(text, null, null, false);
  }

  /** A number. */
  public static CellValue number(int number) {
    return new CellValue("", number, null, false);
  }

  /** The head of a row or a column. */
  public static CellValue head(String text) {
    return new CellValue(text, null, null, true);
  }

  /** The same content as a link. */
  public CellValue linked(@Nullable String address) {
    return new CellValue(text, number, address, head);
  }

  /** Whether there is nothing to see. */
  boolean isEmpty() {
    return text.isEmpty() && number == null && !head;
  }
}
