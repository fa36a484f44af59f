package dev.plumbline.generator.page.home;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.ProsePage;
import dev.plumbline.generator.page.ladder.Ladders;
import dev.plumbline.generator.page.shell.FirstSentence;
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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A maker of the home page: the framework's summary, the ladder of each family, places to start.
 */
final class HomeViews {
  /** The most families whose ladders are drawn. */
  private static final int DRAWN_FAMILIES = 24;

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
    return new HomeView(
        shell(),
        framework.name(),
        context.markup(framework.summary()),
        context.article(framework.home().article(), 2),
        framework.families().stream().map(this::card).toList(),
        destinations,
        framework.pages().stream().map(this::link).toList(),
        new StartLinks(context).links(!destinations.isEmpty()),
        latest(),
        framework.glossary().isEmpty() ? null : context.href(Addresses.GLOSSARY));
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

  private HomeView.FamilyCard card(Family family) {
    return new HomeView.FamilyCard(
        family.id(),
        family.name(),
        context.href(Addresses.family(family.id())),
        context.markup(family.summary()),
        StatusWord.of(context.words(), family.status()),
        new FamilyExtents(context).numbers(family),
        drawn ? new Ladders(context).compact(family) : null);
  }

  private Link link(ProsePage page) {
    return new Link(context.href(Addresses.page(page.path())), page.title());
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
