package dev.plumbline.generator.page.expectation;

import dev.plumbline.generator.model.Group;
import dev.plumbline.generator.page.shell.GroupedDimensions;
import dev.plumbline.generator.site.Anchors;
import org.jspecify.annotations.Nullable;

/**
 * The heading over the rows of a group of dimensions.
 *
 * @param id of the element; contains a dot
 */
public record GroupHead(String id, String name) {
  /** The heading of a group; absent where the dimensions are ungrouped. */
  public static @Nullable GroupHead of(GroupedDimensions group) {
    Group named = group.group();
    return named == null ? null : new GroupHead(Anchors.group(named.id()), named.name());
  }
}
