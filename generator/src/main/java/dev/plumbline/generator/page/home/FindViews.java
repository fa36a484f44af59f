package dev.plumbline.generator.page.home;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.page.shell.StatusWord;
import dev.plumbline.generator.site.Addresses;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A maker of the page on which readers find their level. */
final class FindViews {
  /** The most families whose levels are listed. */
  private static final int LISTED_FAMILIES = 12;

  private final PageContext context;
  private final List<Family> families;

  FindViews(PageContext context) {
    this.context = context;
    this.families = context.framework().families();
  }

  FindView view() {
    boolean listed = families.size() <= LISTED_FAMILIES;
    return new FindView(
        shell(),
        context.words().get("find.title"),
        context.words().get("find.lede"),
        listed ? families.stream().map(this::levels).toList() : List.of(),
        listed ? List.of() : new FamilyGroups(context).groups());
  }

  private PageShell shell() {
    PageShells shells = new PageShells(context);
    return shells.shell(
        List.of(context.words().get("find.title")),
        context.words().get("find.lede"),
        List.of(shells.home()),
        List.of(),
        null);
  }

  private FindView.FamilyLevels levels(Family family) {
    List<FindView.TrackLevels> tracks = new ArrayList<>();
    for (Track track : context.heads().tracks(family)) {
      List<Level> levels = new ArrayList<>(family.levels(track.id()));
      levels.sort(Comparator.comparing(Level::grade).reversed());
      if (!levels.isEmpty()) {
        tracks.add(
            new FindView.TrackLevels(
                context.heads().track(track.id()), context.heads().heads(levels)));
      }
    }
    String page = context.href(Addresses.family(family.id()));
    return new FindView.FamilyLevels(
        new Link(page, family.name()), StatusWord.of(context.words(), family.status()), tracks);
  }
}
