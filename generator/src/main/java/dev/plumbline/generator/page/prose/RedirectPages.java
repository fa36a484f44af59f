package dev.plumbline.generator.page.prose;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.ProsePage;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The pages at old addresses, which lead to the new ones. */
public final class RedirectPages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    List<Page> pages = new ArrayList<>();
    Framework framework = content.framework();
    add(pages, content, framework.home().formerly(), Addresses.HOME, framework.name());
    for (Family family : framework.families()) {
      add(pages, content, family.allFormerly(), Addresses.family(family.id()), family.name());
      for (Level level : family.levels()) {
        add(pages, content, level.formerly(), Addresses.level(level.ref()), level.title());
      }
    }
    for (ProsePage page : framework.pages()) {
      add(pages, content, page.formerly(), Addresses.page(page.path()), page.title());
    }
    return pages;
  }

  private static void add(
      List<Page> pages, SiteContent content, List<Ref> formerly, SitePath target, String title) {
    for (Ref old : formerly) {
      SitePath path = new SitePath(old.id());
      pages.add(
          new Page(path, "redirect", old.place(), () -> view(content, path, target, title))
              .unlisted()
              .showing(Set.of()));
    }
  }

  private static RedirectView view(
      SiteContent content, SitePath path, SitePath target, String title) {
    PageContext context = new PageContext(content, path);
    String sentence = context.words().get("redirect.sentence");
    return new RedirectView(
        new PageShells(context).shell(List.of(title), sentence, List.of(), List.of(), null),
        title,
        sentence,
        new Link(context.href(target), title));
  }
}
