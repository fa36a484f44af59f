package dev.plumbline.generator.page.home;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.ProsePage;
import dev.plumbline.generator.page.shell.FamilyGrades;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.TableLinks;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.PrintLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** A maker of the home page's links to places where a reader may start. */
final class StartLinks {
  private final PageContext context;
  private final Framework framework;

  StartLinks(PageContext context) {
    this.context = context;
    this.framework = context.framework();
  }

  /** The few things that most readers come for. */
  List<HomeView.Task> tasks() {
    List<HomeView.Task> tasks = new ArrayList<>();
    tasks.add(task(context.href(Addresses.FIND), "find-level"));
    sharedGrade().ifPresent(href -> tasks.add(task(href, "side-by-side")));
    tasks.add(task(context.href(Addresses.COMPARE), "compare"));
    return tasks;
  }

  /**
   * All other links, in order.
   *
   * @param destinations whether the page has destinations to lead to
   */
  List<Link> others(boolean destinations) {
    List<Link> links = new ArrayList<>();
    moves().ifPresent(href -> links.add(link(href, "moving")));
    if (destinations) {
      links.add(link("#" + Anchors.HOME_STAYING, "staying"));
    }
    links.add(link(context.href(Addresses.REFLECT), "reflect"));
    if (context.content().showsParity()) {
      links.add(link(context.href(Addresses.PARITY), "parity"));
    }
    if (PrintLimit.holds(framework)) {
      links.add(link(context.href(Addresses.PRINT), "print"));
    }
    links.addAll(new TableLinks(context).links());
    return links;
  }

  /** The choice of a family and a grade, or the only family's first grade with several tracks. */
  private Optional<String> sharedGrade() {
    List<Family> families = TracksPages.families(framework);
    if (TracksPages.isNeeded(families)) {
      return Optional.of(context.href(Addresses.TRACKS));
    }
    return families.stream()
        .findFirst()
        .flatMap(family -> new FamilyGrades(family).firstShared())
        .map(context::href);
  }

  /** The guide to moving, or else the moves of the only family that has some, or the families. */
  private Optional<String> moves() {
    Optional<String> guide =
        framework.pages().stream()
            .filter(this::isAboutMoving)
            .findFirst()
            .map(page -> context.href(Addresses.page(page.path())));
    if (guide.isPresent()) {
      return guide;
    }
    List<Family> families =
        framework.families().stream().filter(family -> !family.moves().isEmpty()).toList();
    if (families.size() == 1) {
      return Optional.of(context.href(Addresses.family(families.get(0).id()), Anchors.MOVES));
    }
    return families.isEmpty() || !TracksPages.leadsToMoves(TracksPages.families(framework))
        ? Optional.empty()
        : Optional.of(context.href(Addresses.TRACKS));
  }

  private boolean isAboutMoving(ProsePage page) {
    Set<String> names = Set.of(context.words().get("home.guide.moving").split(",\\s*"));
    String name = page.path().substring(page.path().lastIndexOf('/') + 1);
    return names.contains(name.toLowerCase(Locale.ROOT));
  }

  private HomeView.Task task(String href, String key) {
    return new HomeView.Task(link(href, key), context.words().get("home.start." + key + ".line"));
  }

  private Link link(String href, String key) {
    return new Link(href, context.words().get("home.start." + key));
  }
}
