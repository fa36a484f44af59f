package dev.plumbline.generator.page.home;

import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import java.util.List;
import java.util.Set;

/** The page on which readers find their level by its name. */
public final class FindPages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    return List.of(
        new Page(
                Addresses.FIND,
                "find",
                content.framework().place(),
                () -> new FindViews(new PageContext(content, Addresses.FIND)).view())
            .showing(Set.of()));
  }
}
