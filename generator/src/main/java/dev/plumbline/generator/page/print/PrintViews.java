package dev.plumbline.generator.page.print;

import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.ProsePage;
import dev.plumbline.generator.page.prose.GlossaryViews;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.site.Anchors;
import java.util.ArrayList;
import java.util.List;

/** A maker of the page with the whole framework, for paper. */
final class PrintViews {
  private final PageContext context;
  private final Framework framework;

  PrintViews(PageContext context) {
    this.context = context;
    this.framework = context.framework();
  }

  PrintView view() {
    PrintFamilies families = new PrintFamilies(context);
    List<PrintView.FamilyPart> parts = framework.families().stream().map(families::part).toList();
    List<PrintView.PagePart> pages = framework.pages().stream().map(this::part).toList();
    PageShell shell = shell(contents(parts, pages));
    return new PrintView(
        shell,
        framework.name(),
        shell.foot().version(),
        context.markup(framework.summary()),
        context.article(framework.home().article(), 2),
        parts,
        pages,
        new GlossaryViews(context).entries());
  }

  private PrintView.PagePart part(ProsePage page) {
    return new PrintView.PagePart(
        Anchors.printed("pages/" + page.path()), page.title(), context.article(page.article(), 3));
  }

  private PageShell shell(List<Link> contents) {
    PageShells shells = new PageShells(context);
    return shells.shell(
        List.of(context.words().get("print.title")),
        context.words().get("print.description"),
        List.of(shells.home()),
        contents,
        framework.place());
  }

  private Link link(PrintView.LevelPart level) {
    String text =
        context
            .words()
            .get("print.level", level.head().code(), level.head().title(), level.grade());
    return new Link("#" + level.id(), text);
  }

  private List<Link> contents(List<PrintView.FamilyPart> families, List<PrintView.PagePart> pages) {
    List<Link> contents = new ArrayList<>();
    for (PrintView.FamilyPart family : families) {
      contents.add(new Link("#" + family.id(), family.name()));
      family.levels().forEach(level -> contents.add(link(level)));
    }
    pages.forEach(page -> contents.add(new Link("#" + page.id(), page.title())));
    if (!framework.glossary().isEmpty()) {
      contents.add(new Link("#" + Anchors.PRINTED_GLOSSARY, context.words().get("nav.glossary")));
    }
    return contents;
  }
}
