package dev.plumbline.generator.page.prose;

import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Term;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.Page;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The glossary, where the framework has one. */
public final class GlossaryPages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    Framework framework = content.framework();
    return framework.glossary().isEmpty()
        ? List.of()
        : List.of(
            new Page(
                Addresses.GLOSSARY,
                "glossary",
                framework.glossary().get(0).place(),
                () -> view(content)));
  }

  private static GlossaryView view(SiteContent content) {
    PageContext context = new PageContext(content, Addresses.GLOSSARY);
    String title = context.words().get("nav.glossary");
    PageShells shells = new PageShells(context);
    return new GlossaryView(
        shells.shell(
            List.of(title),
            context.words().get("glossary.description"),
            List.of(shells.home()),
            List.of(),
            content.framework().glossary().get(0).place()),
        title,
        entries(context));
  }

  /** All terms, by the alphabet. */
  public static List<GlossaryView.Entry> entries(PageContext context) {
    return IntStream.range(0, context.framework().glossary().size())
        .mapToObj(index -> entry(context, index))
        .sorted(Comparator.comparing((GlossaryView.Entry e) -> e.term().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private static GlossaryView.Entry entry(PageContext context, int index) {
    Term term = context.framework().glossary().get(index);
    return new GlossaryView.Entry(
        Anchors.term(context.content().glossary().slug(index)),
        term.term(),
        String.join(", ", term.aliases()),
        context.markupWithoutTerms(term.definition()));
  }
}
