package dev.plumbline.benchmark;

/**
 * How large a framework is.
 *
 * @param label about how many pages it makes
 * @param runs how often it is built; the median counts
 */
record Shape(
    int label, int families, int ic, int management, int dimensions, int prosePages, int runs) {

  /** The shape that comes nearest to a number of pages. */
  static Shape of(int pages, int runs) {
    if (pages < 100) {
      return new Shape(pages, 1, 5, 2, 5, 2, runs);
    }
    // A family has its own page and a matrix, 13 levels, 8 grades, 10 dimensions, and 10 moves:
    // there
    // and back between the peers of 5 grades.
    int families = Math.max(1, pages / 43);
    return new Shape(pages, families, 8, 5, 10, pages % 43 + 5, pages > 50_000 ? 1 : runs);
  }
}
