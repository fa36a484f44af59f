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

/**
 * A family's dimensions under one heading.
 *
 * @param id the group's; empty where the dimensions stand ungrouped
 * @param name likewise
 */
public record GroupedDimensions(String id, String name, Prose summary, List<Dimension> dimensions) {
  /** Groups in the order of their first dimension, dimensions in the family's order. */
  public static List<GroupedDimensions> of(Framework framework, Family family) {
    return of(framework, family.dimensions());
  }

  /** Groups in the order of their first dimension, dimensions in the order given. */
  public static List<GroupedDimensions> of(Framework framework, List<Dimension> all) {
    Map<String, List<Dimension>> members = new LinkedHashMap<>();
    for (Dimension dimension : all) {
      Ref group = dimension.group();
      String id = group == null ? "" : group.id();
      members.computeIfAbsent(id, key -> new ArrayList<>()).add(dimension);
    }
    List<GroupedDimensions> groups = new ArrayList<>();
    members.forEach((id, dimensions) -> groups.add(group(framework, id, dimensions)));
    return groups;
  }

  private static GroupedDimensions group(
      Framework framework, String id, List<Dimension> dimensions) {
    Optional<Group> group = framework.vocabulary().group(id);
    return new GroupedDimensions(
        group.map(Group::id).orElse(""),
        group.map(Group::name).orElse(""),
        group.map(Group::summary).orElse(Prose.EMPTY),
        List.copyOf(dimensions));
  }
}
