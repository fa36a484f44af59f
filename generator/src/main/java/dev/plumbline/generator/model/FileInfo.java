package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a family or a level says of its own keeping and publication.
 *
 * @param audience the only audience that may read it; absent for everyone
 * @param formerly old addresses that lead to its page
 * @param place its first line
 */
public record FileInfo(
    @Nullable Owner owner, @Nullable String audience, List<Ref> formerly, Place place) {
  public FileInfo {
    formerly = List.copyOf(formerly);
  }
}
