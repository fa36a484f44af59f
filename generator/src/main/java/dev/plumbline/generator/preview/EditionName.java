package dev.plumbline.generator.preview;

import java.util.Set;

/**
 * The name of an edition.
 *
 * @param prefix the beginning of its addresses, with {@code /} at its end; empty for the edition at
 *     the root
 * @param title the readers, as the framework calls them
 * @param audiences their audiences, besides everyone
 */
record EditionName(String prefix, String title, Set<String> audiences) {
  EditionName {
    audiences = Set.copyOf(audiences);
  }
}
