package dev.plumbline.generator.managing;

/** The person whom a text addresses. */
enum Addressee {
  /** An individual: only duties count that are certainly a manager's. */
  INDIVIDUAL,

  /** A manager: "their team" is a team that they manage, and abilities count as duties. */
  MANAGER
}
