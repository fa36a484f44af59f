package dev.plumbline.generator.page;

import org.jspecify.annotations.Nullable;

/**
 * How a site is published.
 *
 * @param theme the files that pages name
 * @param date printed at the foot of every page; absent prints none
 * @param address where the site will stand, with {@code /} at its end; absent where that is not
 *     known
 */
public record Publication(ThemeFiles theme, @Nullable String date, @Nullable String address) {
  /** A site that nobody will see. */
  public static final Publication NONE = new Publication(ThemeFiles.NONE, null, null);
}
