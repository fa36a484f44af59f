package dev.plumbline.generator.model;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An organisation's own look. Colours are {@code #rrggbb}.
 *
 * @param logo the path of an asset: {@code assets/logo.svg}
 * @param tracks colours by track
 */
public record Brand(@Nullable Ref logo, @Nullable Ref accent, Map<String, Ref> tracks) {
  /** The default look. */
  public static final Brand NONE = new Brand(null, null, Map.of());

  public Brand {
    tracks = Map.copyOf(tracks);
  }

  /** Whether it has any colour of its own. */
  public boolean hasColours() {
    return accent != null || !tracks.isEmpty();
  }
}
