package dev.plumbline.generator.page.interactive;

import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import java.util.List;
import java.util.Set;

/** The page on which readers look at their own work. */
public final class ReflectPages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    return List.of(
        new Page(
                Addresses.REFLECT,
                "reflect",
                content.framework().place(),
                () -> new ReflectViews(new PageContext(content, Addresses.REFLECT)).view())
            .showing(Set.of()));
  }
}
