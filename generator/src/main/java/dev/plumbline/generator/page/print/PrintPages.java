package dev.plumbline.generator.page.print;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.ProsePage;
import dev.plumbline.generator.page.prose.GlossaryPages;
import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.PrintLimit;
import java.util.ArrayList;
import java.util.List;

/** Everything on one page, for paper; left out where a browser could not bear it. */
public final class PrintPages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    Framework framework = content.framework();
    return PrintLimit.holds(framework)
        ? List.of(new Page(Addresses.PRINT, "print", framework.place(), () -> view(content)))
        : List.of();
  }

  private static PrintView view(SiteContent content) {
    PageContext context = PageContext.withoutTerms(content, Addresses.PRINT);
    Framework framework = content.framework();
    Markup summary = context.markup(framework.summary());
    ArticleView article = context.article(framework.home().article(), 2);
    PrintFamilies families = new PrintFamilies(context);
    List<PrintView.FamilyPart> parts = framework.families().stream().map(families::part).toList();
    List<PrintView.PagePart> pages =
        framework.pages().stream().map(page -> part(context, page)).toList();
    PageShell shell = shell(context, parts, pages);
    return new PrintView(
        shell,
        framework.name(),
        shell.foot().version(),
        summary,
        article,
        parts,
        pages,
        GlossaryPages.entries(context));
  }

  private static PrintView.PagePart part(PageContext context, ProsePage page) {
    return new PrintView.PagePart(
        Anchors.printed("pages/" + page.path()), page.title(), context.article(page.article(), 3));
  }

  private static PageShell shell(
      PageContext context, List<PrintView.FamilyPart> families, List<PrintView.PagePart> pages) {
    List<Link> contents = new ArrayList<>();
    for (PrintView.FamilyPart family : families) {
      contents.add(new Link("#" + family.id(), family.name()));
      family
          .levels()
          .forEach(level -> contents.add(new Link("#" + level.id(), level.head().title())));
    }
    pages.forEach(page -> contents.add(new Link("#" + page.id(), page.title())));
    if (!context.framework().glossary().isEmpty()) {
      contents.add(new Link("#" + Anchors.PRINTED_GLOSSARY, context.words().get("nav.glossary")));
    }
    PageShells shells = new PageShells(context);
    return shells.shell(
        List.of(context.words().get("print.title")),
        context.words().get("print.description"),
        List.of(shells.home()),
        contents,
        context.framework().place());
  }
}
