package dev.plumbline.generator.model;

/** What a dimension is about. */
public enum DimensionKind {
  /** The work itself. */
  CRAFT,
  /** Leading and growing people. */
  PEOPLE,
  /** The organisation around the work. */
  ORGANISATION,
  /** Anything else. */
  OTHER
}
