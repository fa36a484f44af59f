package dev.plumbline.generator.page.profile;

/** Bars as SVG paths, in a drawing of 100 by 10: in one piece, or in one for each step. */
final class BarPaths {
  static final int WIDTH = 100;

  /** The space between two steps. */
  private static final int GAP = 2;

  private BarPaths() {}

  static String bar(int width) {
    return "M0 0h" + width + "v10h-" + width + "z";
  }

  /**
   * The first steps of a ladder.
   *
   * @param count how many of them
   * @param size how many there are
   */
  static String first(int count, int size) {
    StringBuilder path = new StringBuilder();
    for (int i = 0; i < count; i++) {
      int start = i * (WIDTH + GAP) / size;
      int width = (i + 1) * (WIDTH + GAP) / size - GAP - start;
      path.append('M').append(start).append(" 0h").append(width).append("v10h-").append(width);
      path.append('z');
    }
    return path.toString();
  }
}
