package dev.plumbline.generator.site;

import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The target of a link in the content. */
public sealed interface LinkTarget {
  /** Another site. */
  record Outside(String address) implements LinkTarget {}

  /**
   * A place on the page with the link, such as a footnote.
   *
   * @param fragment without {@code #}
   */
  record Here(String fragment) implements LinkTarget {}

  /**
   * A page or asset of this site.
   *
   * @param fragment without {@code #}; absent for the page as a whole
   */
  record Inside(SitePath path, @Nullable String fragment) implements LinkTarget {
    /** The address for a link on {@code page}. */
    public String from(SitePath page) {
      String way = page.to(path);
      return fragment == null ? way : way + "#" + fragment;
    }
  }

  /**
   * A file that does not exist.
   *
   * @param path its content path
   * @param known paths that exist
   */
  record Nowhere(String path, Collection<String> known) implements LinkTarget {}

  /**
   * A place that does not exist, on a page that does.
   *
   * @param known fragments that exist
   */
  record NoSuchFragment(String path, String fragment, Collection<String> known)
      implements LinkTarget {}
}
