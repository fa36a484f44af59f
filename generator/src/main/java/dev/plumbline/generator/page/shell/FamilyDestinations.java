package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Status;
import java.util.List;

/** The destinations of a family that are in force or will be: levels at which people may stay. */
public record FamilyDestinations(Family family) {
  /** All destinations, in the family's order. */
  public List<Level> levels() {
    return family.levels().stream()
        .filter(level -> level.destination() && level.status() != Status.LEGACY)
        .toList();
  }

  /** The destinations on one track, lowest first. */
  public List<Level> on(String track) {
    return levels().stream().filter(level -> level.ref().track().equals(track)).toList();
  }
}
