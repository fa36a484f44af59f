package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.site.TermNotes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands around the content of every page.
 *
 * @param lang BCP 47
 * @param dir {@code ltr} or {@code rtl}
 * @param title of the document, the page first, then the framework
 * @param description one plain sentence
 * @param path the page's own address from the site's root
 * @param address its whole address; empty where it is not known where the site will stand
 * @param styles addresses of the style sheets that every page has
 * @param scripts the same of scripts
 * @param files addresses of the theme's other files, by their names in the theme
 * @param feed address of what follows the changes; empty where there is none
 * @param search address of what search finds
 * @param site the framework's name and logo
 * @param nav the main navigation
 * @param crumbs from the home page to the page above; the page itself is not among them
 * @param contents the page's own contents; empty where it is short
 * @param source links to the page's source; absent where the framework gives none
 * @param foot what the site is
 * @param terms explanations of glossary terms
 */
public record PageShell(
    String lang,
    String dir,
    String title,
    String description,
    String path,
    String address,
    List<String> styles,
    List<String> scripts,
    Map<String, String> files,
    String feed,
    String search,
    Site site,
    List<NavItem> nav,
    List<Link> crumbs,
    List<Link> contents,
    @Nullable Source source,
    Foot foot,
    TermNotes terms) {

  /**
   * The framework as the head of every page shows it.
   *
   * @param href the home page
   * @param logo the logo's address; empty where there is none
   */
  public record Site(String name, String href, String logo) {}

  /**
   * An entry of the main navigation.
   *
   * @param current whether the page is this entry's, or below it
   */
  public record NavItem(String href, String text, boolean current) {}

  /**
   * Links to the page's source; each is absent where the framework gives no pattern for it.
   *
   * @param file where the page's text stands
   */
  public record Source(
      String file,
      @Nullable SourceLink edit,
      @Nullable SourceLink history,
      @Nullable SourceLink feedback) {}

  /**
   * A link to the source.
   *
   * @param href for the whole page
   * @param pattern for one criterion of it: <code>{path}</code>, <code>{line}</code> and <code>
   *     {criterion}</code> are still to be replaced
   */
  public record SourceLink(String href, String pattern) {}

  /**
   * What the site is; each a ready sentence, or empty.
   *
   * @param changes what changed in that version, or in all; an empty address where nothing is known
   */
  public record Foot(
      String edition, String version, Link changes, String owner, String ownerHref) {}

  /**
   * The explanation of a term, shown when the reader asks for it.
   *
   * @param id of the element that a term's button opens
   */
  public record TermNote(String id, String term, Markup definition, String href) {}
}
