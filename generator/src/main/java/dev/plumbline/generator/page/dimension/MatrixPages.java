package dev.plumbline.generator.page.dimension;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.SitePath;
import java.util.ArrayList;
import java.util.List;

/** The pages of the matrices of families. */
public final class MatrixPages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    List<Page> pages = new ArrayList<>();
    for (Family family : content.framework().families()) {
      SitePath path = Addresses.matrix(family.id());
      pages.add(
          new Page(
                  path,
                  "matrix",
                  family.place(),
                  () -> new MatrixViews(new PageContext(content, path), family).view())
              .showing(content.transitions().tied(family)));
    }
    return pages;
  }
}
