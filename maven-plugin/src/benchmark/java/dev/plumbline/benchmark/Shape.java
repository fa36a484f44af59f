package dev.plumbline.benchmark;

/**
 * How large a framework is.
 *
 * @param ic the levels of each family's first track, one for each grade
 * @param management the levels of its other track, the peers of the topmost
 */
record Shape(int families, int ic, int management, int dimensions, int prosePages) {

  /** Pages that a site has once, such as its home and its glossary. */
  private static final int ONCE = 8;

  /** The shape that makes a number of pages, by families all alike and by pages of prose. */
  static Shape of(int pages) {
    Shape one = pages < 100 ? new Shape(1, 2, 1, 3, 0) : new Shape(1, 8, 5, 10, 0);
    int families = Math.max(1, (pages - ONCE) / one.pagesOfFamily());
    int prose = Math.max(0, pages - ONCE - families * one.pagesOfFamily());
    return new Shape(families, one.ic, one.management, one.dimensions, prose);
  }

  /**
   * The family, its matrix, dimensions and grades; its levels, each with a sheet for a
   * conversation; the moves between peers, each with a sheet for either way.
   */
  private int pagesOfFamily() {
    return 2 + dimensions + ic + 2 * (ic + management) + 3 * management;
  }
}
