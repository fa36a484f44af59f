package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.site.TermNotes;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a page around its own content.
 *
 * @param crumbs from the home page to the page above; the page itself is not among them
 * @param contents the page's own contents; empty where it is short
 * @param files addresses of the theme's other files, by their names in the theme
 * @param source links to the page's source; absent where the framework gives none
 * @param terms explanations of glossary terms
 */
public record PageShell(
    DocumentHead head,
    SiteHeader header,
    List<Link> crumbs,
    List<Link> contents,
    Map<String, String> files,
    @Nullable Source source,
    Foot foot,
    TermNotes terms) {
  /**
   * The head of the HTML document.
   *
   * @param lang the language, by BCP 47
   * @param dir {@code ltr} or {@code rtl}
   * @param title of the document, the page first, then the framework
   * @param description one plain sentence; absent where the page has none
   * @param address the page's whole address; absent where the site's address is unknown
   * @param styles addresses of the style sheets that every page has
   * @param scripts addresses of the scripts that every page has
   * @param feed address of the feed of changes; absent where there is none
   * @param markdown address of the page in Markdown, if it has such a version; absent where no page
   *     of the site has
   */
  public record DocumentHead(
      String lang,
      String dir,
      String title,
      @Nullable String description,
      @Nullable String address,
      List<String> styles,
      List<String> scripts,
      @Nullable String feed,
      @Nullable String markdown) {}

  /**
   * The header of every page.
   *
   * @param site the framework's name
   * @param home address of the home page
   * @param logo the logo's address; absent where there is none
   * @param nav the places of the site: families, guides, the glossary
   * @param tasks what a reader may do on any page
   * @param search address of the search index
   */
  public record SiteHeader(
      String site,
      String home,
      @Nullable String logo,
      List<NavItem> nav,
      List<NavItem> tasks,
      String search) {
    public SiteHeader {
      nav = List.copyOf(nav);
      tasks = List.copyOf(tasks);
    }
  }

  /**
   * An entry of the main navigation.
   *
   * @param current whether the page is this entry's, or below it
   * @param windows {@code wide-only} or {@code narrow-only}; absent where it is in all windows
   */
  public record NavItem(String href, String text, boolean current, @Nullable String windows) {}

  /**
   * Links to the page's source; each is absent where the framework gives no pattern for it.
   *
   * @param file path of the page's source file
   */
  public record Source(
      String file,
      @Nullable SourceLink edit,
      @Nullable SourceLink history,
      @Nullable SourceLink feedback) {}

  /**
   * A link to the source.
   *
   * @param href the address for the whole page
   * @param pattern the address for one criterion of it: <code>{path}</code>, <code>{line}</code>
   *     and <code>
   *     {criterion}</code> are still to be replaced
   */
  public record SourceLink(String href, String pattern) {}

  /**
   * The foot of every page.
   *
   * @param edition the readers of the site, as a sentence
   * @param version the framework's version and date, as a sentence; absent where neither is known
   * @param changes that sentence as a link to the changes of that version, or of all; absent where
   *     nothing is known
   * @param owner absent where none is named
   */
  public record Foot(
      String edition,
      @Nullable String version,
      @Nullable Link changes,
      @Nullable LinkedText owner) {}

  /**
   * The explanation of a term, shown when the reader asks for it.
   *
   * @param id of the element that a term's button opens
   */
  public record TermNote(String id, String term, Markup definition, String href) {}
}
