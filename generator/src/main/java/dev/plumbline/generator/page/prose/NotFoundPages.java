package dev.plumbline.generator.page.prose;

import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The page that a server shows for an address that does not exist. */
public final class NotFoundPages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    return List.of(
        new Page(Addresses.NOT_FOUND, "not-found", content.framework().place(), () -> view(content))
            .unlisted()
            .showing(Set.of()));
  }

  private static NotFoundView view(SiteContent content) {
    PageContext context = PageContext.atAnyAddress(content, Addresses.NOT_FOUND);
    Framework framework = content.framework();
    PageShells shells = new PageShells(context);
    List<Link> links = new ArrayList<>();
    links.add(shells.home());
    links.add(new Link(context.href(Addresses.FIND), context.words().get("nav.find")));
    framework.families().stream()
        .limit(12)
        .map(family -> new Link(context.href(Addresses.family(family.id())), family.name()))
        .forEach(links::add);
    String title = context.words().get("not-found.title");
    String sentence = context.words().get("not-found.sentence");
    return new NotFoundView(
        shells.shell(List.of(title), sentence, List.of(), List.of(), null), title, sentence, links);
  }
}
