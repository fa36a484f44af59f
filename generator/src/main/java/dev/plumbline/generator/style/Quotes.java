package dev.plumbline.generator.style;

/**
 * A reader of the quotations of a passage, from its start: between marks, as code, or in a block
 * quote.
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
   * Whether the text at an offset is quoted. Offsets must not decrease from call to call. An
   * unclosed mark holds to the end of its paragraph.
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
