package dev.plumbline.generator.edition;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom an edition is for: everyone, and some audiences besides.
 *
 * @param audiences their ids; none is the open edition
 */
public record Readership(Set<String> audiences) {
  public Readership {
    audiences = Set.copyOf(audiences);
  }

  /** Whether these readers may see what is kept for an audience; what has none is for everyone. */
  boolean sees(@Nullable String audience) {
    return audience == null || audiences.contains(audience);
  }

  /** Whether they may see what is kept for readers that are of all these audiences. */
  boolean seesAll(List<String> kept) {
    return audiences.containsAll(kept);
  }
}
