package dev.plumbline.generator.page.home;

import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import java.util.List;

/** The home page. */
public final class HomePages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    return List.of(
        new Page(
                Addresses.HOME,
                "home",
                content.framework().place(),
                () -> new HomeViews(new PageContext(content, Addresses.HOME)).view())
            .withMarkdown(content.publication().markdown()));
  }
}
