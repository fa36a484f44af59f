package dev.plumbline.generator.change;

import java.util.List;

/**
 * The changes of a level under one dimension.
 *
 * @param name in the family's words, as it is now; as it was where it is gone
 * @param changes at least one; what is gone comes last
 */
public record DimensionChange(String id, String name, List<Change> changes) {
  public DimensionChange {
    changes = List.copyOf(changes);
  }
}
