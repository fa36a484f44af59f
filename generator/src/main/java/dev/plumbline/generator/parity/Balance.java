package dev.plumbline.generator.parity;

/** The balance of the individual track and management at one grade. */
public enum Balance {
  /** Both levels are written, and neither is thin against the other. */
  EQUAL,
  /** No individual level has this grade. */
  INDIVIDUAL_MISSING,
  /** No management level has this grade. */
  MANAGER_MISSING,
  /** The individual level exists by its title only, or is a draft. */
  INDIVIDUAL_UNWRITTEN,
  /** The management level exists by its title only, or is a draft. */
  MANAGER_UNWRITTEN,
  /** Neither level is written. */
  BOTH_UNWRITTEN,
  /** The individual level says little against the manager's. */
  INDIVIDUAL_THIN,
  /** The management level says little against the individual's. */
  MANAGER_THIN
}
