package dev.plumbline.generator.model;

/** The status of a family or a level: how far it can be relied on. */
public enum Status {
  /** In force. */
  ACTIVE,
  /** Being written; shown, and said to be a draft. */
  DRAFT,
  /** A level that exists by title only. */
  PLACEHOLDER,
  /** No longer in force; kept for those who hold it. */
  LEGACY
}
