package dev.plumbline.generator.page.home;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.page.shell.FamilyGrades;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.PrintLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A maker of the home page's links to places where a reader may start. */
final class StartLinks {
  private final PageContext context;
  private final Framework framework;

  StartLinks(PageContext context) {
    this.context = context;
    this.framework = context.framework();
  }

  /**
   * All links, in order.
   *
   * @param destinations whether the page has destinations to lead to
   */
  List<Link> links(boolean destinations) {
    List<Link> links = new ArrayList<>();
    links.add(link("#" + Anchors.FAMILIES, "find-level"));
    sharedGrade().ifPresent(links::add);
    links.add(link(context.href(Addresses.COMPARE), "compare"));
    moves().ifPresent(links::add);
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
    return links;
  }

  /** A link to the first grade with tracks side by side. */
  private Optional<Link> sharedGrade() {
    return framework.families().stream()
        .flatMap(family -> new FamilyGrades(family).firstShared().stream())
        .findFirst()
        .map(page -> link(context.href(page), "side-by-side"));
  }

  private Optional<Link> moves() {
    return framework.families().stream()
        .filter(family -> !family.moves().isEmpty())
        .findFirst()
        .map(Family::id)
        .map(id -> link(context.href(Addresses.family(id), Anchors.MOVES), "moving"));
  }

  private Link link(String href, String key) {
    return new Link(href, context.words().get("home.start." + key));
  }
}
