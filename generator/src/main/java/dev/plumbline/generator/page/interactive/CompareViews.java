package dev.plumbline.generator.page.interactive;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.page.shell.FamilyGrades;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Words;
import java.util.ArrayList;
import java.util.List;

/** A maker of the page that compares any two levels. */
final class CompareViews {
  /** The most families that the page lists for readers without scripts. */
  private static final int FAMILIES = 24;

  private final PageContext context;
  private final Words words;
  private final List<Family> families;

  CompareViews(PageContext context) {
    this.context = context;
    this.words = context.words();
    this.families = context.framework().families();
  }

  CompareView view() {
    boolean many = families.size() > FAMILIES;
    return new CompareView(
        shell(),
        words.get("compare.title"),
        words.get("compare.lede"),
        context.href(Addresses.LEVELS_FOR_SCRIPTS),
        new StartPairs(context).of(families),
        many ? List.of() : families.stream().map(this::comparisons).toList(),
        many
            ? List.of(new Link(context.href(Addresses.HOME), words.get("compare.all")))
            : List.of());
  }

  private PageShell shell() {
    PageShells shells = new PageShells(context);
    return shells.shell(
        List.of(words.get("compare.title")),
        words.get("compare.lede"),
        List.of(shells.home()),
        List.of(),
        null);
  }

  private CompareView.FamilyComparisons comparisons(Family family) {
    List<Link> pages = new ArrayList<>();
    pages.add(new Link(context.href(Addresses.matrix(family.id())), words.get("matrix.title")));
    for (int grade : new FamilyGrades(family).used()) {
      pages.add(context.grades().link(family, grade));
    }
    String page = context.href(Addresses.family(family.id()));
    return new CompareView.FamilyComparisons(new Link(page, family.name()), pages);
  }
}
