package dev.plumbline.generator.page.interactive;

import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import java.util.List;

/** The page on which readers look at their own work. */
public final class ReflectPages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    return List.of(
        new Page(Addresses.REFLECT, "reflect", content.framework().place(), () -> view(content)));
  }

  private static ReflectView view(SiteContent content) {
    PageContext context = new PageContext(content, Addresses.REFLECT);
    String title = context.words().get("reflect.title");
    String lede = context.words().get("reflect.lede");
    PageShells shells = new PageShells(context);
    return new ReflectView(
        shells.shell(List.of(title), lede, List.of(shells.home()), List.of(), null),
        title,
        lede,
        context.href(Addresses.LEVELS_FOR_SCRIPTS),
        content.framework().families().stream()
            .map(one -> new Link(context.href(Addresses.family(one.id())), one.name()))
            .toList());
  }
}
