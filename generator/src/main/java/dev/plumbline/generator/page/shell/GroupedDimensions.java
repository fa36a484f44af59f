package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.markdown.Prose;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Group;
import dev.plumbline.generator.model.Ref;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A family's dimensions under one heading.
 *
 * @param group absent where the dimensions are ungrouped
 */
public record GroupedDimensions(@Nullable Group group, List<Dimension> dimensions) {
  public GroupedDimensions {
    dimensions = List.copyOf(dimensions);
  }

  /** The summary of the group; empty where the dimensions are ungrouped. */
  public Prose summary() {
    return group == null ? Prose.EMPTY : group.summary();
  }

  /** Groups in the order of their first dimension, dimensions in the family's order. */
  public static List<GroupedDimensions> of(Framework framework, Family family) {
    return of(framework, family.dimensions());
  }

  /** Groups in the order of their first dimension, dimensions in the order given. */
  public static List<GroupedDimensions> of(Framework framework, List<Dimension> all) {
    Map<Optional<Group>, List<Dimension>> members = new LinkedHashMap<>();
    for (Dimension dimension : all) {
      members.computeIfAbsent(group(framework, dimension), key -> new ArrayList<>()).add(dimension);
    }
    List<GroupedDimensions> groups = new ArrayList<>();
    members.forEach(
        (group, dimensions) -> groups.add(new GroupedDimensions(group.orElse(null), dimensions)));
    return groups;
  }

  private static Optional<Group> group(Framework framework, Dimension dimension) {
    Ref group = dimension.group();
    return group == null ? Optional.empty() : framework.vocabulary().group(group.id());
  }
}
