package dev.plumbline.generator.model;

/** The status of a family or a level: how far it can be relied on. */
public enum Status {
  /** The family or level is in force. */
  ACTIVE,
  /** It is being written; it is shown as a draft. */
  DRAFT,
  /** A level that exists by title only. */
  PLACEHOLDER,
  /** It is no longer in force, and kept for the people who hold it. */
  LEGACY
}
