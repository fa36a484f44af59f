package dev.plumbline.generator.page.interactive;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.page.shell.FamilyGrades;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import java.util.ArrayList;
import java.util.List;

/** Any two levels, side by side; which ones is for the reader to choose. */
public final class ComparePages implements PageKind {
  /** Beyond this many families the page leads to their matrices only. */
  private static final int FAMILIES_WITH_GRADES = 24;

  @Override
  public List<Page> pages(SiteContent content) {
    return List.of(
        new Page(Addresses.COMPARE, "compare", content.framework().place(), () -> view(content)));
  }

  private static CompareView view(SiteContent content) {
    PageContext context = new PageContext(content, Addresses.COMPARE);
    String title = context.words().get("compare.title");
    String lede = context.words().get("compare.lede");
    PageShells shells = new PageShells(context);
    PageShell shell = shells.shell(List.of(title), lede, List.of(shells.home()), List.of(), null);
    List<Family> families = context.framework().families();
    boolean few = families.size() <= FAMILIES_WITH_GRADES;
    return new CompareView(
        shell,
        title,
        lede,
        context.href(Addresses.LEVELS_FOR_SCRIPTS),
        families.stream().map(family -> ways(context, family, few)).toList());
  }

  private static CompareView.FamilyWays ways(PageContext context, Family family, boolean grades) {
    List<Link> ways = new ArrayList<>();
    ways.add(
        new Link(context.href(Addresses.matrix(family.id())), context.words().get("matrix.title")));
    if (grades) {
      for (int grade : new FamilyGrades(family).used()) {
        ways.add(context.grades().link(family, grade));
      }
    }
    String page = context.href(Addresses.family(family.id()));
    return new CompareView.FamilyWays(new Link(page, family.name()), ways);
  }
}
