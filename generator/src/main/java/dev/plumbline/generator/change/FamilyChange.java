package dev.plumbline.generator.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The change of a family.
 *
 * @param name as it is now; as it was where it is gone
 * @param type {@link ChangeType#ADDED} or {@link ChangeType#REMOVED}; absent where it exists in
 *     both revisions
 * @param changes of the family itself
 * @param levels those that changed, by track and grade; then those that are gone
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
