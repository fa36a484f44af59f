package dev.plumbline.generator.site;

import dev.plumbline.generator.finding.Place;
import java.util.function.Supplier;

/**
 * A page of the site, before it is made.
 *
 * @param path its address
 * @param template the name of its template, without the ending
 * @param source the content it comes from
 * @param view makes the view that the template prints; called at most once, from any thread
 * @param isListed whether search engines are told about it
 */
public record Page(
    SitePath path, String template, Place source, Supplier<?> view, boolean isListed) {
  /** Creates a page that search engines are told about. */
  public Page(SitePath path, String template, Place source, Supplier<?> view) {
    this(path, template, source, view, true);
  }

  /** This page without a place in lists, for readers who came by an old or a wrong link. */
  public Page unlisted() {
    return new Page(path, template, source, view, false);
  }
}
