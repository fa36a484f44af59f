package dev.plumbline.generator.page.parity;

import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import java.util.List;

/** The page about parity of tracks, where this edition's readers may see it. */
public final class ParityPages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    return content.showsParity()
        ? List.of(
            new Page(
                Addresses.PARITY,
                "parity",
                content.framework().place(),
                () -> new ParityViews(new PageContext(content, Addresses.PARITY)).view()))
        : List.of();
  }
}
