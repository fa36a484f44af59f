package dev.plumbline.generator.spreadsheet;

/** The looks of cells, in the order of the formats in styles.xml. */
enum CellLook {
  /** Text, wrapped, at the top of its cell. */
  TEXT,
  /** Text that begins as a formula does, and stays text where it is edited. */
  QUOTED,
  /** A link. */
  LINK,
  /** The head of a row or a column. */
  HEAD,
  /** A head that is a link. */
  HEAD_LINK;

  static CellLook of(CellValue cell, boolean linked) {
    if (cell.head()) {
      return linked ? HEAD_LINK : HEAD;
    }
    return linked ? LINK : FormulaGuard.isNeeded(cell.text()) ? QUOTED : TEXT;
  }
}
