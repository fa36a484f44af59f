package dev.plumbline.generator.page.interactive;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Words;
import java.util.List;

/** A maker of the page on which readers look at their own work. */
final class ReflectViews {
  /** The most levels that the page lists; for more, there is a field to type in. */
  private static final int LEVELS = 60;

  /** The most families that the page lists for readers without scripts. */
  private static final int FAMILIES = 24;

  private final PageContext context;
  private final Words words;
  private final List<Family> families;

  ReflectViews(PageContext context) {
    this.context = context;
    this.words = context.words();
    this.families = context.framework().families();
  }

  ReflectView view() {
    String title = words.get("reflect.title");
    String lede = words.get("reflect.lede");
    PageShells shells = new PageShells(context);
    List<ReflectView.FamilyLevels> starts = starts();
    return new ReflectView(
        shells.shell(List.of(title), lede, List.of(shells.home()), List.of(), null),
        title,
        lede,
        context.href(Addresses.LEVELS_FOR_SCRIPTS),
        starts,
        starts.isEmpty() ? toPrint() : List.of());
  }

  private List<ReflectView.FamilyLevels> starts() {
    if (families.stream().mapToInt(family -> family.levels().size()).sum() > LEVELS) {
      return List.of();
    }
    return families.stream()
        .filter(family -> !family.levels().isEmpty())
        .map(
            family ->
                new ReflectView.FamilyLevels(family.name(), context.heads().heads(family.levels())))
        .toList();
  }

  private List<Link> toPrint() {
    if (families.size() > FAMILIES) {
      return List.of(new Link(context.href(Addresses.HOME), words.get("compare.all")));
    }
    return families.stream()
        .map(one -> new Link(context.href(Addresses.family(one.id())), one.name()))
        .toList();
  }
}
