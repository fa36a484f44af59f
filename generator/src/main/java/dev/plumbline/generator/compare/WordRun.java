package dev.plumbline.generator.compare;

/**
 * A run of words that two texts share, or that one of them lacks.
 *
 * @param text as the later text has it; of words that only the earlier one has, as that has them
 * @param was the same as the earlier text has it: of shared words, case and punctuation may differ
 */
public record WordRun(Kind kind, String text, String was) {
  /** A run that only one of the two texts has. */
  WordRun(Kind kind, String text) {
    this(kind, text, text);
  }

  /** Which of the two texts has the words. */
  public enum Kind {
    SAME,
    ADDED,
    REMOVED
  }
}
