package dev.plumbline.generator.page.family;

import dev.plumbline.generator.compare.Neighbours;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.SitePath;
import java.util.List;

/** A page for each family. */
public final class FamilyPages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    Neighbours neighbours = new Neighbours(content.framework());
    return content.framework().families().stream()
        .map(family -> page(content, family, neighbours))
        .toList();
  }

  private static Page page(SiteContent content, Family family, Neighbours neighbours) {
    SitePath path = Addresses.family(family.id());
    return new Page(
            path,
            "family",
            family.place(),
            () -> new FamilyViews(new PageContext(content, path), family, neighbours).view())
        .withMarkdown(content.publication().markdown())
        .showing(content.transitions().tied(family));
  }
}
