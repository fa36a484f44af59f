package dev.plumbline.generator.page.print;

import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.PrintLimit;
import java.util.List;

/** The page with the whole framework, unless it is too much for a browser. */
public final class PrintPages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    Framework framework = content.framework();
    return PrintLimit.holds(framework)
        ? List.of(
            new Page(
                Addresses.PRINT,
                "print",
                framework.place(),
                () -> new PrintViews(PageContext.withoutTerms(content, Addresses.PRINT)).view()))
        : List.of();
  }
}
