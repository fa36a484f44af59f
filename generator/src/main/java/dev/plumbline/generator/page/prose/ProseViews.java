package dev.plumbline.generator.page.prose;

import dev.plumbline.generator.markdown.Article;
import dev.plumbline.generator.model.ProsePage;
import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.FirstSentence;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.LinkedText;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.page.shell.Pager;
import dev.plumbline.generator.site.Addresses;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A maker of a page of prose. */
final class ProseViews {
  /** The least number of headings for which a page needs contents. */
  private static final int NEEDS_CONTENTS = 3;

  /** The greatest length of a text before the first heading that is set as an opening. */
  private static final int LONGEST_OPENING = 500;

  private final PageContext context;
  private final List<ProsePage> pages;
  private final int index;

  /**
   * @param index the index of the page among all pages of prose
   */
  ProseViews(PageContext context, int index) {
    this.context = context;
    this.pages = context.framework().pages();
    this.index = index;
  }

  ProseView view() {
    ProsePage page = pages.get(index);
    ArticleView article = context.article(page.article(), 2);
    return new ProseView(
        shell(page, article),
        page.title(),
        opens(page.article()),
        article,
        LinkedText.owner(page.owner()),
        new Pager(neighbour(index - 1), neighbour(index + 1), null));
  }

  private PageShell shell(ProsePage page, ArticleView article) {
    PageShells shells = new PageShells(context);
    String text =
        page.article().parts().stream().map(part -> part.prose().plain()).findFirst().orElse("");
    return shells.shell(
        List.of(page.title()),
        FirstSentence.of(text),
        List.of(shells.home()),
        contents(article),
        page.place());
  }

  private static boolean opens(Article article) {
    if (article.parts().size() < 2) {
      return false;
    }
    Article.Part first = article.parts().get(0);
    return first.heading() == null && first.prose().plain().length() <= LONGEST_OPENING;
  }

  private static List<Link> contents(ArticleView article) {
    List<Link> contents =
        article.parts().stream()
            .flatMap(part -> Stream.ofNullable(part.heading()))
            .filter(heading -> heading.level() == 2)
            .map(heading -> new Link("#" + heading.id(), heading.label()))
            .toList();
    return contents.size() < NEEDS_CONTENTS ? List.of() : contents;
  }

  private @Nullable Link neighbour(int index) {
    if (index < 0 || index >= pages.size()) {
      return null;
    }
    ProsePage page = pages.get(index);
    return new Link(context.href(Addresses.page(page.path())), page.title());
  }
}
