package dev.plumbline.generator.site;

import dev.plumbline.generator.finding.Place;
import java.util.function.Supplier;

/**
 * A page that will be made.
 *
 * @param path its address
 * @param template the name of its template, without the ending
 * @param source the content it comes from
 * @param view makes what the template prints; called at most once, from any thread
 * @param isListed whether search engines are told of it
 */
public record Page(
    SitePath path, String template, Place source, Supplier<?> view, boolean isListed) {
  /** A page that search engines are told of. */
  public Page(SitePath path, String template, Place source, Supplier<?> view) {
    this(path, template, source, view, true);
  }

  /** The same page, for readers who were sent to it: by an old link, or by a wrong one. */
  public Page unlisted() {
    return new Page(path, template, source, view, false);
  }
}
