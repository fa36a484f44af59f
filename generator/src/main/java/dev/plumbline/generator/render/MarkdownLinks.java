package dev.plumbline.generator.render;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.SitePath;
import java.net.URLEncoder;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The links of one page in Markdown. A link to a place on a page leads to the HTML, where it is a
 * permalink, and is a whole address if that is known. A link to a whole page leads to its Markdown,
 * where it has one, and is relative but in the list of all pages.
 */
public final class MarkdownLinks {
  private static final String UP = "../";

  /** The characters that could end an address in Markdown, and the last of them. */
  private static final String ENDINGS = "()<>\\\" \t\n\u000B\f\r";

  private static final char LAST_ENDING = '\\';

  private static final Pattern ENDING = Pattern.compile("[" + Pattern.quote(ENDINGS) + "]");

  private final SitePath page;
  private final Set<SitePath> inMarkdown;
  private final @Nullable String site;

  /** The addresses of pages that were linked to: a page has many links to a few others. */
  private final Map<String, String> pages = new HashMap<>();

  /**
   * The links of a page.
   *
   * @param page the page as HTML
   * @param inMarkdown all pages that have a version in Markdown
   * @param site the address of the site, with {@code /} at its end; absent if unknown
   */
  public MarkdownLinks(SitePath page, Set<SitePath> inMarkdown, @Nullable String site) {
    this.page = page;
    this.inMarkdown = inMarkdown;
    this.site = site;
  }

  /** The address of the page as HTML. */
  String html() {
    return whole(page);
  }

  /** The address of the page that a place is on. */
  String toPage(String href) {
    int fragment = href.indexOf('#');
    return of(fragment < 0 ? href : href.substring(0, fragment));
  }

  /**
   * The address in Markdown.
   *
   * @param href the address on the HTML page: relative, a fragment, or a whole address
   */
  String of(String href) {
    int fragment = href.indexOf('#');
    if (fragment < 0) {
      return href.indexOf(':') < 0 ? ofPage(target(href)) : encoded(href);
    }
    String path = href.substring(0, fragment);
    return path.indexOf(':') < 0
        ? pages.computeIfAbsent(path, one -> whole(target(one))) + encoded(href.substring(fragment))
        : encoded(href);
  }

  private String ofPage(SitePath target) {
    if (!inMarkdown.contains(target)) {
      return whole(target);
    }
    SitePath markdown = Addresses.markdown(target);
    return isMap() ? whole(markdown) : relative(markdown);
  }

  /** Whether the page is the list of all others, which programs read without its address. */
  private boolean isMap() {
    return page.equals(Addresses.HOME);
  }

  /** The whole address, where it is known. */
  private String whole(SitePath target) {
    return site == null ? relative(target) : target.under(site);
  }

  private String relative(SitePath target) {
    return encoded(page.to(target));
  }

  private SitePath target(String path) {
    if (path.isEmpty()) {
      return page;
    }
    String folder = page.value().substring(0, page.value().lastIndexOf('/') + 1);
    String rest = path;
    while (rest.startsWith(UP)) {
      rest = rest.substring(UP.length());
      folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
    }
    return new SitePath(folder + rest);
  }

  /** An address without the characters that could end it in Markdown. */
  private static String encoded(String address) {
    char[] chars = address.toCharArray();
    for (char c : chars) {
      if (c <= LAST_ENDING && ENDINGS.indexOf(c) >= 0) {
        return ENDING.matcher(address).replaceAll(end -> percent(end.group()));
      }
    }
    return address;
  }

  private static String percent(String character) {
    return URLEncoder.encode(character, UTF_8).replace("+", "%20");
  }
}
