package dev.plumbline.generator.page.prose;

import dev.plumbline.generator.model.ProsePage;
import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.FirstSentence;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.page.shell.Pager;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.SitePath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pages of prose. */
public final class ProsePages implements PageKind {
  /** With fewer headings than this a page needs no contents. */
  private static final int NEEDS_CONTENTS = 3;

  @Override
  public List<Page> pages(SiteContent content) {
    List<Page> pages = new ArrayList<>();
    List<ProsePage> all = content.framework().pages();
    for (int i = 0; i < all.size(); i++) {
      int index = i;
      ProsePage page = all.get(i);
      SitePath path = Addresses.page(page.path());
      pages.add(new Page(path, "prose", page.place(), () -> view(content, path, index)));
    }
    return pages;
  }

  private static ProseView view(SiteContent content, SitePath path, int index) {
    PageContext context = new PageContext(content, path);
    ProsePage page = content.framework().pages().get(index);
    ArticleView article = context.article(page.article(), 2);
    PageShells shells = new PageShells(context);
    String text =
        page.article().parts().stream().map(p -> p.prose().plain()).findFirst().orElse("");
    return new ProseView(
        shells.shell(
            List.of(page.title()),
            FirstSentence.of(text),
            List.of(shells.home()),
            contents(article),
            page.place()),
        page.title(),
        article,
        new Pager(neighbour(context, index - 1), neighbour(context, index + 1), null));
  }

  private static List<Link> contents(ArticleView article) {
    List<Link> contents =
        article.parts().stream()
            .filter(part -> part.level() == 2)
            .map(part -> new Link("#" + part.id(), part.label()))
            .toList();
    return contents.size() < NEEDS_CONTENTS ? List.of() : contents;
  }

  private static @Nullable Link neighbour(PageContext context, int index) {
    List<ProsePage> pages = context.framework().pages();
    if (index < 0 || index >= pages.size()) {
      return null;
    }
    ProsePage page = pages.get(index);
    return new Link(context.href(Addresses.page(page.path())), page.title());
  }
}
