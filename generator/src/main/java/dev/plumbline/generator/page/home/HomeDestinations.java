package dev.plumbline.generator.page.home;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Status;
import dev.plumbline.generator.page.shell.FamilyDestinations;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import java.util.ArrayList;
import java.util.List;

/** A maker of the list of families with destinations; the ladders above it name the levels. */
final class HomeDestinations {
  private final PageContext context;

  HomeDestinations(PageContext context) {
    this.context = context;
  }

  /** An entry for each family in force that has destinations. */
  List<HomeView.FamilyEntry> entries() {
    List<HomeView.FamilyEntry> entries = new ArrayList<>();
    for (Family family : context.framework().families()) {
      int count = new FamilyDestinations(family).levels().size();
      if (count > 0 && family.status() != Status.LEGACY) {
        String page = context.href(Addresses.family(family.id()), Anchors.STAYING);
        entries.add(
            new HomeView.FamilyEntry(
                new Link(page, family.name()), context.words().count("home.destinations", count)));
      }
    }
    return entries;
  }
}
