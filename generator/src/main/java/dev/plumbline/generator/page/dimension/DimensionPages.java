package dev.plumbline.generator.page.dimension;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.SitePath;
import java.util.ArrayList;
import java.util.List;

/** The pages of the dimensions of each family. */
public final class DimensionPages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    List<Page> pages = new ArrayList<>();
    for (Family family : content.framework().families()) {
      for (Dimension dimension : family.dimensions()) {
        SitePath path = Addresses.dimension(family.id(), dimension.id());
        pages.add(
            new Page(
                    path,
                    "dimension",
                    family.place(),
                    () ->
                        new DimensionViews(new PageContext(content, path), family, dimension)
                            .view())
                .showing(content.transitions().tied(family)));
      }
    }
    return pages;
  }
}
