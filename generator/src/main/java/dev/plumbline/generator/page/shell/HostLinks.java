package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.SourceLinks;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The links from a page to its source files on the Git host. */
public final class HostLinks {
  private final SourceLinks patterns;
  private final String page;

  public HostLinks(PageContext context) {
    this.patterns = context.framework().settings().source();
    this.page = encoded(context.path().value());
  }

  /**
   * Links for the whole page; absent where there are none.
   *
   * @param place the place where the page's text begins; absent for pages without a source of their
   *     own
   */
  PageShell.@Nullable Source whole(@Nullable Place place) {
    if (place == null || patterns.equals(SourceLinks.NONE)) {
      return null;
    }
    return new PageShell.Source(
        path(place),
        link(patterns.edit(), place),
        link(patterns.history(), place),
        link(patterns.feedback(), place));
  }

  /** A line of the content by its name; a link where the framework gives a pattern for one. */
  public LinkedText line(Place place) {
    PageShell.SourceLink edit = link(patterns.edit(), place);
    return new LinkedText(place.path() + ":" + place.line(), edit == null ? null : edit.href());
  }

  private PageShell.@Nullable SourceLink link(@Nullable String pattern, Place place) {
    if (pattern == null) {
      return null;
    }
    String rest = pattern.replace("{page}", page);
    String whole =
        rest.replace("{path}", path(place))
            .replace("{line}", Integer.toString(place.line()))
            .replace("{criterion}", "");
    return new PageShell.SourceLink(whole, rest);
  }

  /**
   * The part of a criterion's links that differs between criteria; absent where all have the same.
   * It is in the page once for each criterion.
   */
  public @Nullable CriterionSource of(Level level, Criterion criterion) {
    boolean elsewhere = !criterion.place().path().equals(level.place().path());
    String file = elsewhere && asks("{path}") ? path(criterion.place()) : null;
    String line = asks("{line}") ? Integer.toString(criterion.place().line()) : null;
    return file == null && line == null ? null : new CriterionSource(file, line);
  }

  private boolean asks(String part) {
    return asks(patterns.edit(), part)
        || asks(patterns.history(), part)
        || asks(patterns.feedback(), part);
  }

  private static boolean asks(@Nullable String pattern, String part) {
    return pattern != null && pattern.contains(part);
  }

  private static String path(Place place) {
    return encoded(place.path()).replace("%2F", "/");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
