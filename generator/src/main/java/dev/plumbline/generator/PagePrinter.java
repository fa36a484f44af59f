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

  PagePrinter(Theme theme, SitePlan plan) {
    Map<String, String> words = plan.content().words().texts();
    html = new Templates(theme, words);
    markdown = new MarkdownTemplates(theme, words);
    inMarkdown = plan.inMarkdown();
    address = plan.content().publication().address();
  }

  /** Prints a page. Its view is made once for all forms. */
  void print(Page page, SiteOutput output) {
    Object view = page.view().get();
    output.put(page.path().value(), html.print(page.template(), view));
    if (page.hasMarkdown()) {
      MarkdownLinks links = new MarkdownLinks(page.path(), inMarkdown, address);
      output.put(
          Addresses.markdown(page.path()).value(), markdown.print(page.template(), view, links));
    }
  }
}
