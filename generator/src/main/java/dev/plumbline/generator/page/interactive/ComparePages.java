package dev.plumbline.generator.page.interactive;

import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import java.util.List;
import java.util.Set;

/** The page that compares any two levels; the reader chooses them. */
public final class ComparePages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    return List.of(
        new Page(
                Addresses.COMPARE,
                "compare",
                content.framework().place(),
                () -> new CompareViews(new PageContext(content, Addresses.COMPARE)).view())
            .showing(Set.of()));
  }
}
