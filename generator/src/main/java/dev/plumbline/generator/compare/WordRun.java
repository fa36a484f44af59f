package dev.plumbline.generator.compare;

/**
 * A run of words that two texts share, or that one of them lacks.
 *
 * @param text the words as in the later text, or in the earlier one if only that has them
 * @param was the words as in the earlier text: case and punctuation of shared words may differ
 */
public record WordRun(Kind kind, String text, String was) {
  /** A run that only one of the two texts has. */
  WordRun(Kind kind, String text) {
    this(kind, text, text);
  }

  /** The kinds of runs, by which of the two texts has the words. */
  public enum Kind {
    SAME,
    ADDED,
    REMOVED
  }
}
