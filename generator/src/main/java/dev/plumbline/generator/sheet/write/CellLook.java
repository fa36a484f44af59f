package dev.plumbline.generator.sheet.write;

/** The looks of cells. */
enum CellLook {
  /** Text, wrapped, at the top of its cell. */
  TEXT(1),
  /** Text that begins as a formula does, and stays text where it is edited. */
  QUOTED(2),
  /** A link. */
  LINK(3),
  /** The head of a row or a column. */
  HEAD(4),
  /** A head that is a link. */
  HEAD_LINK(5);

  private final int format;

  CellLook(int format) {
    this.format = format;
  }

  /** The index of its format in styles.xml, where the first is that of empty cells. */
  int format() {
    return format;
  }

  static CellLook of(CellValue cell, boolean linked) {
    if (cell.head()) {
      return linked ? HEAD_LINK : HEAD;
    }
    return linked ? LINK : FormulaGuard.isNeeded(cell.text()) ? QUOTED : TEXT;
  }
}
