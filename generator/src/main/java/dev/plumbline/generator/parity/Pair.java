package dev.plumbline.generator.parity;

import dev.plumbline.generator.model.Level;

/** A pair of peers: a level of an individual contributor and one of a manager. */
public record Pair(Level individual, Level manager) {
  /** Whether a level is one of the two. */
  boolean has(Level level) {
    return individual.ref().equals(level.ref()) || manager.ref().equals(level.ref());
  }

  /** Whether both levels are written. */
  boolean isWritten() {
    return FamilyParity.isWritten(individual) && FamilyParity.isWritten(manager);
  }
}
