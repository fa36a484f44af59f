package dev.plumbline.generator.change;

import dev.plumbline.generator.model.Owner;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The changes of owners, as readers see them: a handle is on no page. */
final class OwnerChanges {
  private OwnerChanges() {}

  static void compare(
      ChangeTarget target, @Nullable Owner was, @Nullable Owner is, Consumer<Change> changes) {
    TextChanges.compare(target, name(was), name(is), changes);
    if (was != null && is != null && !Objects.equals(was.url(), is.url())) {
      changes.accept(Change.of(target, ChangeType.CHANGED, Impact.REWORDS, was.url(), is.url()));
    }
  }

  private static @Nullable String name(@Nullable Owner owner) {
    return owner == null ? null : owner.name();
  }
}
