package dev.plumbline.generator.managing;

/** Whose text is read. */
enum Reading {
  /** An individual level's: only what it must do, and only what is surely a manager's. */
  INDIVIDUAL,

  /** A management level's: its team is one that it manages, and what it can do it has to. */
  MANAGER
}
