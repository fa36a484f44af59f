package dev.plumbline.generator.page.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The circumstances in which a site is published: theme, date, address and formats.
 *
 * @param theme the files that pages name
 * @param assets of the content that the theme names
 * @param date printed at the foot of every page; absent prints none
 * @param address the address of the site, with {@code /} at its end; absent if unknown
 * @param markdown whether pages are published in Markdown too
 */
public record Publication(
    ThemeFiles theme,
    List<String> assets,
    @Nullable String date,
    @Nullable String address,
    boolean markdown) {
  /** The publication of a site that nobody will see. */
  public static final Publication NONE =
      new Publication(ThemeFiles.NONE, List.of(), null, null, false);

  public Publication {
    assets = List.copyOf(assets);
  }
}
