package dev.plumbline.generator.model;

/** The subject of a track. */
public enum TrackKind {
  /** Individual contributors: mastery of a craft. */
  IC,
  /** Leading people. */
  MANAGEMENT,
  /** Anything else. */
  OTHER
}
