package dev.plumbline.generator.page.home;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.page.shell.FamilyGrades;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.Words;
import java.util.List;

/** A maker of the page on which readers choose a family and a grade. */
final class TracksViews {
  private final PageContext context;
  private final Words words;
  private final List<Family> families;

  TracksViews(PageContext context) {
    this.context = context;
    this.words = context.words();
    this.families = TracksPages.families(context.framework());
  }

  TracksView view() {
    return new TracksView(
        shell(),
        words.get("tracks.title"),
        words.get("tracks.lede"),
        families.stream().map(this::choice).toList());
  }

  private PageShell shell() {
    PageShells shells = new PageShells(context);
    return shells.shell(
        List.of(words.get("tracks.title")),
        words.get("tracks.lede"),
        List.of(shells.home()),
        List.of(),
        null);
  }

  private TracksView.FamilyChoice choice(Family family) {
    boolean all = TracksPages.leadsToMoves(families);
    List<Link> grades =
        new FamilyGrades(family)
            .shared().stream()
                .limit(all ? Long.MAX_VALUE : 1)
                .map(grade -> context.grades().link(family, grade))
                .toList();
    String page = context.href(Addresses.family(family.id()));
    return new TracksView.FamilyChoice(
        new Link(page, family.name()),
        grades,
        family.moves().isEmpty() || !all
            ? null
            : new Link(page + "#" + Anchors.MOVES, words.get("family.moves")));
  }
}
