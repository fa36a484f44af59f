package dev.plumbline.generator.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The change of a family.
 *
 * @param name the later name; the earlier one where the family was removed
 * @param type {@link ChangeType#ADDED} or {@link ChangeType#REMOVED}; absent where it exists in
 *     both revisions
 * @param changes of the family itself
 * @param levels the changed levels, by track and grade, then the removed ones
 */
public record FamilyChange(
    String id,
    String name,
    @Nullable ChangeType type,
    List<Change> changes,
    List<LevelChange> levels) {
  public FamilyChange {
    changes = List.copyOf(changes);
    levels = List.copyOf(levels);
  }

  boolean isEmpty() {
    return type == null && changes.isEmpty() && levels.isEmpty();
  }
}
