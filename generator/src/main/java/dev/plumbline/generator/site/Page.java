package dev.plumbline.generator.site;

import dev.plumbline.generator.finding.Place;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A page of the site, before it is made.
 *
 * @param path its address
 * @param template the name of its template, without the ending
 * @param source the content it comes from
 * @param view makes the view that a template prints, each time anew; called from any thread
 * @param isListed whether search engines are told about it
 * @param hasMarkdown whether the site also has it in Markdown, by the template of the same name
 * @param families the ids of the families that it shows more of than an outline: what their levels
 *     are called and where they stand; absent where it may show anything
 */
public record Page(
    SitePath path,
    String template,
    Place source,
    Supplier<?> view,
    boolean isListed,
    boolean hasMarkdown,
    @Nullable Set<String> families) {
  public Page {
    families = families == null ? null : Set.copyOf(families);
  }

  /** Creates a page that search engines are told about, and that may show anything. */
  public Page(SitePath path, String template, Place source, Supplier<?> view) {
    this(path, template, source, view, true, false, null);
  }

  /** This page without a place in lists, for readers who came by an old or a wrong link. */
  public Page unlisted() {
    return new Page(path, template, source, view, false, hasMarkdown, families);
  }

  /** This page, which shows no more than these families and the outlines of all others. */
  public Page showing(Set<String> ids) {
    return new Page(path, template, source, view, isListed, hasMarkdown, ids);
  }

  /** This page with its view made in another way. */
  public Page withView(Supplier<?> other) {
    return new Page(path, template, source, other, isListed, hasMarkdown, families);
  }

  /** This page, in Markdown too or as HTML only. */
  public Page withMarkdown(boolean has) {
    return new Page(path, template, source, view, isListed, has, families);
  }

  /** The addresses of its files. */
  public List<SitePath> files() {
    return hasMarkdown ? List.of(path, Addresses.markdown(path)) : List.of(path);
  }
}
