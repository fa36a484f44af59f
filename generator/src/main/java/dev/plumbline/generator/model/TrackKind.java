package dev.plumbline.generator.model;

/** What a track is about. */
public enum TrackKind {
  /** Individual contributors: mastery of a craft. */
  IC,
  /** Leading people. */
  MANAGEMENT,
  /** Anything else. */
  OTHER
}
