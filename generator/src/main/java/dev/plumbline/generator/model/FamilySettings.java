package dev.plumbline.generator.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values that a family sets for all of its levels, and its place among families.
 *
 * @param order the author's rank among families; absent ones come last
 * @param replacedBy the families that take its place, where it is no longer in force
 * @param common whether it takes expectations that families share
 * @param peers whether equal grades on different tracks are peers here
 */
public record FamilySettings(
    @Nullable Integer order, Status status, List<Ref> replacedBy, boolean common, Peers peers) {
  public FamilySettings {
    replacedBy = List.copyOf(replacedBy);
  }

  /** The settings with other families as successors. */
  public FamilySettings withReplacedBy(List<Ref> others) {
    return new FamilySettings(order, status, others, common, peers);
  }

  /** The settings with other peers. */
  public FamilySettings withPeers(Peers others) {
    return new FamilySettings(order, status, replacedBy, common, others);
  }
}
