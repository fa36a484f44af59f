package dev.plumbline.generator.page.home;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.page.family.Destinations;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import java.util.ArrayList;
import java.util.List;

/** Says in short where one can stay: of few families the levels, of many how many there are. */
final class HomeDestinations {
  /** With more families than this, their levels are counted instead of named. */
  private static final int NAMED_FAMILIES = 4;

  private final PageContext context;

  HomeDestinations(PageContext context) {
    this.context = context;
  }

  List<HomeView.Stay> stays() {
    boolean named = context.framework().families().size() <= NAMED_FAMILIES;
    List<HomeView.Stay> stays = new ArrayList<>();
    for (Family family : context.framework().families()) {
      List<Level> levels = Destinations.destinations(family);
      if (!levels.isEmpty() && family.status() != Status.LEGACY) {
        stays.add(named ? named(family, levels) : counted(family, levels));
      }
    }
    return stays;
  }

  private HomeView.Stay counted(Family family, List<Level> levels) {
    String extent = context.words().count("home.extent", levels.size());
    return new HomeView.Stay(page(family), extent, List.of());
  }

  private HomeView.Stay named(Family family, List<Level> levels) {
    List<HomeView.StayTrack> tracks = new ArrayList<>();
    for (Track track : context.framework().vocabulary().tracks()) {
      List<LevelHead> heads =
          levels.stream()
              .filter(level -> level.ref().track().equals(track.id()))
              .map(context.heads()::head)
              .toList();
      if (!heads.isEmpty()) {
        tracks.add(new HomeView.StayTrack(context.heads().track(track.id()), heads));
      }
    }
    return new HomeView.Stay(page(family), "", tracks);
  }

  private Link page(Family family) {
    return new Link(context.href(Addresses.family(family.id()), Anchors.STAYING), family.name());
  }
}
