package dev.plumbline.generator.page.home;

import dev.plumbline.generator.page.shell.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some of many families, listed by name.
 *
 * @param letter with which their names begin; absent where all families are one group
 * @param id of the group; absent where all families are one group
 */
public record FamilyGroup(@Nullable String letter, @Nullable String id, List<FamilyItem> families) {
  public FamilyGroup {
    families = List.copyOf(families);
  }

  /**
   * A family.
   *
   * @param status such as "Draft"; absent where the family is in force
   * @param extent its levels and grades in numbers, and the tracks that it lacks
   */
  public record FamilyItem(Link page, @Nullable String status, String extent) {}
}
