package dev.plumbline.generator.style;

/**
 * What is quoted in a passage: between marks, as code, or in a block quote. Read from its start.
 */
final class Quotes {
  private static final char NONE = 0;

  private final Passage passage;
  private int at;
  private int endOfPart;
  private char opener = NONE;

  Quotes(Passage passage) {
    this.passage = passage;
  }

  /**
   * Whether what stands at an offset is quoted. Each offset asked for is the last one, or a later
   * one. A mark that nobody closes holds to the end of its paragraph.
   */
  boolean hold(int offset) {
    for (; at < offset; at++) {
      if (at >= endOfPart) {
        opener = NONE;
        endOfPart = passage.endOfPart(at);
      }
      char mark = passage.text().charAt(at);
      if (opener == NONE) {
        opener = "\"\u201C\u201E\u00AB\u2018".indexOf(mark) >= 0 ? mark : NONE;
      } else if (closes(mark)) {
        opener = NONE;
      }
    }
    return (opener != NONE && offset < endOfPart) || passage.prose().sourceMap().isQuoted(offset);
  }

  private boolean closes(char mark) {
    return switch (opener) {
      case '\u201C' -> mark == '\u201D';
      case '\u201E' -> mark == '\u201C' || mark == '\u201D';
      case '\u00AB' -> mark == '\u00BB';
      case '\u2018' -> mark == '\u2019';
      default -> mark == opener;
    };
  }
}
