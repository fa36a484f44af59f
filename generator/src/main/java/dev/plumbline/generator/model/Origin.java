package dev.plumbline.generator.model;

/** The origin of an expectation, seen from the level that shows it. */
public sealed interface Origin {
  /** The origin of most expectations. */
  Origin OWN = new Own();

  /** Written for this very level. */
  record Own() implements Origin {}

  /**
   * Shared by families.
   *
   * @param path the common file
   */
  record Common(String path) implements Origin {}

  /** Taken over from another level by {@code sameAs}. */
  record SameAs(LevelRef level) implements Origin {}
}
