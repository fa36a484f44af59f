package dev.plumbline.generator.page.home;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.page.ladder.Ladders;
import dev.plumbline.generator.page.shell.FamilyExtents;
import dev.plumbline.generator.page.shell.FirstSentence;
import dev.plumbline.generator.page.shell.Introduction;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.page.shell.StatusWord;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.version.Version;
import dev.plumbline.generator.version.VersionWords;
import dev.plumbline.generator.version.Versions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A maker of the home page: the framework's summary, places to start, the ladder of each family.
 */
final class HomeViews {
  /** The most families whose ladders are drawn. */
  private static final int DRAWN_FAMILIES = 19;

  private final PageContext context;
  private final Framework framework;
  private final boolean drawn;

  HomeViews(PageContext context) {
    this.context = context;
    this.framework = context.framework();
    this.drawn = framework.families().size() <= DRAWN_FAMILIES;
  }

  HomeView view() {
    List<HomeView.FamilyEntry> destinations =
        drawn ? new HomeDestinations(context).entries() : List.of();
    Introduction introduction = Introduction.of(context, framework.home().article());
    return new HomeView(
        shell(),
        opening(introduction, !destinations.isEmpty()),
        drawn ? framework.families().stream().map(this::card).toList() : List.of(),
        drawn ? List.of() : new FamilyGroups(context).groups(),
        destinations,
        introduction.after(),
        pages());
  }

  private PageShell shell() {
    return new PageShells(context)
        .shell(
            List.of(),
            FirstSentence.of(framework.summary().plain()),
            List.of(),
            List.of(),
            framework.place());
  }

  private HomeView.Opening opening(Introduction introduction, boolean destinations) {
    StartLinks starts = new StartLinks(context);
    return new HomeView.Opening(
        framework.name(),
        context.markup(framework.summary()),
        introduction.before(),
        introduction.excerpt(),
        starts.tasks(),
        starts.others(destinations),
        latest());
  }

  private HomeView.FamilyCard card(Family family) {
    FamilyExtents extents = new FamilyExtents(context);
    return new HomeView.FamilyCard(
        new Link(context.href(Addresses.family(family.id())), family.name()),
        context.markup(family.summary()),
        StatusWord.of(context.words(), family.status()),
        extents.numbers(family),
        extents.missing(family),
        new Ladders(context).compact(family));
  }

  private List<Link> pages() {
    List<Link> pages = new ArrayList<>();
    framework
        .pages()
        .forEach(
            page -> pages.add(new Link(context.href(Addresses.page(page.path())), page.title())));
    if (!framework.glossary().isEmpty()) {
      pages.add(new Link(context.href(Addresses.GLOSSARY), context.words().get("nav.glossary")));
    }
    return pages;
  }

  private HomeView.@Nullable Latest latest() {
    Versions versions = context.content().versions();
    if (versions.isEmpty()) {
      return null;
    }
    Version latest = versions.all().get(0);
    VersionWords words = new VersionWords(context.words());
    String href = context.href(Addresses.CHANGES, Anchors.version(latest.id()));
    return new HomeView.Latest(
        new Link(href, words.title(latest)),
        latest.date() == null ? null : words.date(latest),
        words.sentence(latest));
  }
}
