package dev.plumbline.generator.parity;

import dev.plumbline.generator.model.Level;

/** An individual contributor's level and a manager's level that are peers. */
public record Pair(Level individual, Level manager) {
  /** Whether a level is one of the two. */
  boolean has(Level level) {
    return individual.ref().equals(level.ref()) || manager.ref().equals(level.ref());
  }

  /** Whether both say what they expect. */
  boolean isWritten() {
    return FamilyParity.isWritten(individual) && FamilyParity.isWritten(manager);
  }
}
