package dev.plumbline.generator.change;

import java.util.List;

/**
 * The changes of a level under one dimension.
 *
 * @param name the later name in the family's words; the earlier one where the dimension was removed
 * @param changes at least one; removals come last
 */
public record DimensionChange(String id, String name, List<Change> changes) {
  public DimensionChange {
    changes = List.copyOf(changes);
  }
}
