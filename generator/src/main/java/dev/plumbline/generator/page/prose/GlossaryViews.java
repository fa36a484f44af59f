package dev.plumbline.generator.page.prose;

import dev.plumbline.generator.model.Term;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.site.Anchors;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A maker of the glossary, as a page and as entries for other pages. */
public final class GlossaryViews {
  private final PageContext context;
  private final List<Term> glossary;

  public GlossaryViews(PageContext context) {
    this.context = context;
    this.glossary = context.framework().glossary();
  }

  GlossaryView view() {
    return new GlossaryView(shell(), context.words().get("nav.glossary"), entries());
  }

  private PageShell shell() {
    PageShells shells = new PageShells(context);
    return shells.shell(
        List.of(context.words().get("nav.glossary")),
        context.words().get("glossary.description"),
        List.of(shells.home()),
        List.of(),
        glossary.get(0).place());
  }

  /** All terms in alphabetical order. */
  public List<GlossaryView.Entry> entries() {
    return IntStream.range(0, glossary.size())
        .mapToObj(this::entry)
        .sorted(Comparator.comparing(entry -> entry.term().toLowerCase(Locale.ROOT)))
        .toList();
  }

  private GlossaryView.Entry entry(int index) {
    Term term = glossary.get(index);
    return new GlossaryView.Entry(
        Anchors.term(context.content().glossary().slug(index)),
        term.term(),
        aliases(term),
        context.markupWithoutTerms(term.definition()));
  }

  /** The other names for a term, without mere forms of it. */
  private @Nullable String aliases(Term term) {
    Inflections inflections = new Inflections(context.words());
    List<String> others =
        term.aliases().stream().filter(name -> !inflections.isForm(name, term.term())).toList();
    return others.isEmpty()
        ? null
        : context.words().get("glossary.also", String.join(", ", others));
  }
}
