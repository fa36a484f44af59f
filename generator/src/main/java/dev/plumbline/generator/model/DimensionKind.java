package dev.plumbline.generator.model;

/** The subject of a dimension. */
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
