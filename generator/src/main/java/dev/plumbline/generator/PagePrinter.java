package dev.plumbline.generator;

import dev.plumbline.generator.output.SiteOutput;
import dev.plumbline.generator.render.MarkdownLinks;
import dev.plumbline.generator.render.MarkdownTemplates;
import dev.plumbline.generator.render.Templates;
import dev.plumbline.generator.render.Theme;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.SitePath;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A printer of the pages of a site, in each form that a page has. Safe for several threads. */
final class PagePrinter {
  private final Templates html;
  private final MarkdownTemplates markdown;
  private final Set<SitePath> inMarkdown;
  private final @Nullable String address;

  private PagePrinter(Templates html, MarkdownTemplates markdown, SitePlan plan) {
    this.html = html;
    this.markdown = markdown;
    inMarkdown = plan.inMarkdown();
    address = plan.content().publication().address();
  }

  /** A printer of the pages of a site in a theme. */
  static PagePrinter of(Theme theme, SitePlan plan) {
    Map<String, String> words = plan.content().words().texts();
    return new PagePrinter(new Templates(theme, words), new MarkdownTemplates(theme, words), plan);
  }

  /** A printer of the pages of the next site in the same theme and words. */
  PagePrinter then(SitePlan plan) {
    return new PagePrinter(html, markdown, plan);
  }

  /** Prints a page. Its view is made once for all forms. */
  void print(Page page, SiteOutput output) {
    Object view = page.view().get();
    output.put(page.path().value(), html(page, view));
    if (page.hasMarkdown()) {
      output.put(Addresses.markdown(page.path()).value(), markdown(page, view));
    }
  }

  /** A page in one of its forms. */
  byte[] print(Page page, boolean inMarkdown) {
    Object view = page.view().get();
    return inMarkdown ? markdown(page, view) : html(page, view);
  }

  private byte[] html(Page page, Object view) {
    return html.print(page.template(), view);
  }

  private byte[] markdown(Page page, Object view) {
    MarkdownLinks links = new MarkdownLinks(page.path(), inMarkdown, address);
    return markdown.print(page.template(), view, links);
  }
}
