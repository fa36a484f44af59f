package dev.plumbline.generator.managing;

/** The person whom a text addresses. */
enum Addressee {
  /** An individual: only duties count, and only those that are surely a manager's. */
  INDIVIDUAL,

  /** A manager: their team is one that they manage, and what they can do is a duty. */
  MANAGER
}
