package dev.plumbline.generator.page.change;

import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import java.util.List;

/** The page about changes, where the framework's history is known. */
public final class ChangesPages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    return content.versions().isEmpty()
        ? List.of()
        : List.of(
            new Page(
                Addresses.CHANGES,
                "changes",
                content.framework().place(),
                () -> new ChangesViews(new PageContext(content, Addresses.CHANGES)).view()));
  }
}
