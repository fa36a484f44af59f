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
  /**
   * The most families for which the page leads to grades; for more, it leads to their matrices
   * only.
   */
  private static final int FAMILIES_WITH_GRADES = 24;

  private final PageContext context;
  private final Words words;
  private final List<Family> families;

  CompareViews(PageContext context) {
    this.context = context;
    this.words = context.words();
    this.families = context.framework().families();
  }

  CompareView view() {
    return new CompareView(
        shell(),
        words.get("compare.title"),
        words.get("compare.lede"),
        context.href(Addresses.LEVELS_FOR_SCRIPTS),
        families.stream().map(this::comparisons).toList());
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
    if (families.size() <= FAMILIES_WITH_GRADES) {
      for (int grade : new FamilyGrades(family).used()) {
        pages.add(context.grades().link(family, grade));
      }
    }
    String page = context.href(Addresses.family(family.id()));
    return new CompareView.FamilyComparisons(new Link(page, family.name()), pages);
  }
}
