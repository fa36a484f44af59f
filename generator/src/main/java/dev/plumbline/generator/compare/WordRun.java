package dev.plumbline.generator.compare;

/** A run of words that two texts share, or that one of them lacks. */
public record WordRun(Kind kind, String text) {
  /** Which of the two texts has the words. */
  public enum Kind {
    SAME,
    ADDED,
    REMOVED
  }
}
