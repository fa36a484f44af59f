package dev.plumbline.generator.sheet.read;

/**
 * Cells that are merged into one.
 *
 * @param top the first row, from 0
 * @param left the first column, from 0
 * @param bottom the last row
 * @param right the last column
 */
public record Region(int top, int left, int bottom, int right) {
  /** The same cells, with rows as columns and columns as rows. */
  public Region turned() {
    return new Region(/* top= */ left, /* left= */ top, /* bottom= */ right, /* right= */ bottom);
  }
}
