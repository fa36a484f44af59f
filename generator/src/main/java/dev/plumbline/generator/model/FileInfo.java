package dev.plumbline.generator.model;

import dev.plumbline.generator.finding.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The owner, readers and addresses of a family, a level or a page.
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
