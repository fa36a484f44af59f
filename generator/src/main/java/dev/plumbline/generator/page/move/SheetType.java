package dev.plumbline.generator.page.move;

/**
 * A size of type on a sheet for a conversation. Its numbers are lower bounds: of the narrower and
 * of the shorter one of A4 and Letter, in a wide typeface.
 */
enum SheetType {
  NORMAL(54, 62),
  SMALL(60, 68);

  private static final int FIRST_WIDE = 0x1100;

  /** The lines of a page of paper. */
  private final int lines;

  /** The characters of a line of the column of sentences. */
  private final int width;

  SheetType(int lines, int width) {
    this.lines = lines;
    this.width = width;
  }

  int lines() {
    return lines;
  }

  /** The lines of a text in the column of sentences. */
  int lines(String text) {
    return lines(text, width);
  }

  /** The lines of a text in a column of half the paper. */
  int halfLines(String text) {
    return lines(text, width * 3 / 4);
  }

  /** The lines of a text from edge to edge. */
  int wideLines(String text) {
    return lines(text, width * 3 / 2);
  }

  private static int lines(String text, int width) {
    int units = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      // Beyond the first 65,536 characters of Unicode all are wide, and come as two halves.
      units += c < FIRST_WIDE || Character.isSurrogate(c) ? 1 : 2;
    }
    return Math.max(1, (units + width - 1) / width);
  }
}
