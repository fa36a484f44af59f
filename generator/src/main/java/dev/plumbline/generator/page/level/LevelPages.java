package dev.plumbline.generator.page.level;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.SitePath;
import java.util.ArrayList;
import java.util.List;

/** The pages of the levels of each family. */
public final class LevelPages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    List<Page> pages = new ArrayList<>();
    for (Family family : content.framework().families()) {
      for (Level level : family.levels()) {
        SitePath path = Addresses.level(level.ref());
        pages.add(
            new Page(
                    path,
                    "level",
                    level.place(),
                    () -> new LevelViews(new PageContext(content, path), family, level).view())
                .withMarkdown(content.publication().markdown())
                .showing(content.transitions().tied(family)));
      }
    }
    return pages;
  }
}
