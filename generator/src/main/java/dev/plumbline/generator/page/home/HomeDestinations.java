package dev.plumbline.generator.page.home;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.page.shell.FamilyDestinations;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import java.util.ArrayList;
import java.util.List;

/**
 * A maker of the list of destinations: the levels of few families, or the number for each of many.
 */
final class HomeDestinations {
  /** The most families whose levels are named; those of more are counted. */
  private static final int NAMED_FAMILIES = 4;

  private final PageContext context;

  HomeDestinations(PageContext context) {
    this.context = context;
  }

  /** An entry for each family in force that has destinations. */
  List<HomeView.FamilyEntry> entries() {
    boolean named = context.framework().families().size() <= NAMED_FAMILIES;
    List<HomeView.FamilyEntry> entries = new ArrayList<>();
    for (Family family : context.framework().families()) {
      FamilyDestinations destinations = new FamilyDestinations(family);
      if (!destinations.levels().isEmpty() && family.status() != Status.LEGACY) {
        entries.add(named ? named(destinations) : counted(destinations));
      }
    }
    return entries;
  }

  private HomeView.FamilyEntry counted(FamilyDestinations destinations) {
    String extent = context.words().count("home.destinations", destinations.levels().size());
    return new HomeView.FamilyEntry(page(destinations.family()), extent, List.of());
  }

  private HomeView.FamilyEntry named(FamilyDestinations destinations) {
    List<HomeView.TrackEntry> tracks = new ArrayList<>();
    for (Track track : context.framework().vocabulary().tracks()) {
      List<Level> levels = destinations.on(track.id());
      if (!levels.isEmpty()) {
        tracks.add(
            new HomeView.TrackEntry(
                context.heads().track(track.id()), context.heads().heads(levels)));
      }
    }
    return new HomeView.FamilyEntry(page(destinations.family()), null, tracks);
  }

  private Link page(Family family) {
    return new Link(context.href(Addresses.family(family.id()), Anchors.STAYING), family.name());
  }
}
