package dev.plumbline.generator.page.home;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.ProsePage;
import dev.plumbline.generator.page.ladder.Ladders;
import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.FamilyGrades;
import dev.plumbline.generator.page.shell.FirstSentence;
import dev.plumbline.generator.page.shell.LevelHeads;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.PrintLimit;
import dev.plumbline.generator.version.Version;
import dev.plumbline.generator.version.VersionWords;
import dev.plumbline.generator.version.Versions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The home page: what this framework is, the ladder of each family, where to start. */
public final class HomePages implements PageKind {
  /** Beyond this many families the page lists them without drawing each ladder. */
  private static final int DRAWN_FAMILIES = 24;

  @Override
  public List<Page> pages(SiteContent content) {
    return List.of(
        new Page(Addresses.HOME, "home", content.framework().place(), () -> view(content)));
  }

  private static HomeView view(SiteContent content) {
    Framework framework = content.framework();
    PageContext context = new PageContext(content, Addresses.HOME);
    boolean drawn = framework.families().size() <= DRAWN_FAMILIES;
    Markup summary = context.markup(framework.summary());
    ArticleView article = context.article(framework.home().article(), 2);
    List<HomeView.FamilyCard> families =
        framework.families().stream().map(family -> card(context, family, drawn)).toList();
    List<HomeView.Stay> staying = drawn ? new HomeDestinations(context).stays() : List.of();
    return new HomeView(
        shell(context),
        framework.name(),
        summary,
        article,
        families,
        staying,
        framework.pages().stream().map(page -> link(context, page)).toList(),
        starts(context, !staying.isEmpty()),
        latest(context),
        framework.glossary().isEmpty() ? "" : context.href(Addresses.GLOSSARY));
  }

  private static PageShell shell(PageContext context) {
    Framework framework = context.framework();
    return new PageShells(context)
        .shell(
            List.of(),
            FirstSentence.of(framework.summary().plain()),
            List.of(),
            List.of(),
            framework.place());
  }

  private static HomeView.FamilyCard card(PageContext context, Family family, boolean drawn) {
    LevelHeads heads = context.heads();
    String extent = context.words().count("home.extent", family.levels().size());
    return new HomeView.FamilyCard(
        family.id(),
        family.name(),
        context.href(Addresses.family(family.id())),
        context.markup(family.summary()),
        heads.status(family.status()),
        extent,
        drawn ? new Ladders(context).compact(family) : null);
  }

  private static Link link(PageContext context, ProsePage page) {
    return new Link(context.href(Addresses.page(page.path())), page.title());
  }

  private static List<Link> starts(PageContext context, boolean staying) {
    List<Link> starts = new ArrayList<>();
    Framework framework = context.framework();
    starts.add(new Link("#" + Anchors.FAMILIES, context.words().get("home.start.find-level")));
    framework.families().stream()
        .flatMap(family -> new FamilyGrades(family).firstShared().stream())
        .findFirst()
        .ifPresent(
            path ->
                starts.add(
                    new Link(context.href(path), context.words().get("home.start.side-by-side"))));
    starts.add(
        new Link(context.href(Addresses.COMPARE), context.words().get("home.start.compare")));
    framework.families().stream()
        .filter(family -> !family.moves().isEmpty())
        .findFirst()
        .ifPresent(family -> starts.add(moving(context, family)));
    if (staying) {
      String word = context.words().get("home.start.staying");
      starts.add(new Link("#" + Anchors.HOME_STAYING, word));
    }
    starts.add(
        new Link(context.href(Addresses.REFLECT), context.words().get("home.start.reflect")));
    if (context.content().showsParity()) {
      starts.add(
          new Link(context.href(Addresses.PARITY), context.words().get("home.start.parity")));
    }
    if (PrintLimit.holds(framework)) {
      starts.add(new Link(context.href(Addresses.PRINT), context.words().get("home.start.print")));
    }
    return starts;
  }

  private static HomeView.@Nullable Latest latest(PageContext context) {
    Versions versions = context.content().versions();
    if (versions.isEmpty()) {
      return null;
    }
    Version latest = versions.all().get(0);
    VersionWords told = new VersionWords(context.words());
    String href = context.href(Addresses.CHANGES, Anchors.version(latest.id()));
    return new HomeView.Latest(
        new Link(href, told.title(latest)), told.date(latest), told.sentence(latest));
  }

  private static Link moving(PageContext context, Family family) {
    String href = context.href(Addresses.family(family.id()), Anchors.MOVES);
    return new Link(href, context.words().get("home.start.moving"));
  }
}
