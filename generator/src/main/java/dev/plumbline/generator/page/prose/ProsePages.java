package dev.plumbline.generator.page.prose;

import dev.plumbline.generator.model.ProsePage;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A page for each text of the content folder's pages. */
public final class ProsePages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    List<Page> pages = new ArrayList<>();
    for (ProsePage page : content.framework().pages()) {
      SitePath path = Addresses.page(page.path());
      int index = pages.size();
      pages.add(
          new Page(
                  path,
                  "prose",
                  page.place(),
                  () -> new ProseViews(new PageContext(content, path), index).view())
              .withMarkdown(content.publication().markdown())
              .showing(Set.of()));
    }
    return pages;
  }
}
