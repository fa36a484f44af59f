package dev.plumbline.generator.parse;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The audiences that a build serves, besides everyone. */
record Audiences(Set<String> served) {
  Audiences {
    served = Set.copyOf(served);
  }

  /** Whether what is kept for this audience may be shown. */
  boolean serve(@Nullable String audience) {
    return audience == null || served.contains(audience);
  }
}
