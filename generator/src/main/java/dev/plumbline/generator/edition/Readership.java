package dev.plumbline.generator.edition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The readers of an edition: everyone, or everyone and some audiences.
 *
 * @param audiences the ids of the audiences; none for the open edition
 */
public record Readership(Set<String> audiences) {
  public Readership {
    audiences = Set.copyOf(audiences);
  }

  /** Whether these readers may see content for an audience; without one it is for everyone. */
  boolean sees(@Nullable String audience) {
    return audience == null || audiences.contains(audience);
  }

  /** Whether these readers may see content that is restricted to readers of all these audiences. */
  boolean seesAll(List<String> kept) {
    return audiences.containsAll(kept);
  }
}
