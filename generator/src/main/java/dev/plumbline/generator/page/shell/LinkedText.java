package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.model.Owner;
import org.jspecify.annotations.Nullable;

/**
 * A text that may be a link.
 *
 * @param text plain text
 * @param href as in {@link Link}; absent where the text is no link
 */
public record LinkedText(String text, @Nullable String href) {
  /** The name of an owner, as a link to the owner's own address; absent where none is named. */
  public static @Nullable LinkedText owner(@Nullable Owner owner) {
    return owner == null ? null : new LinkedText(owner.name(), owner.url());
  }
}
