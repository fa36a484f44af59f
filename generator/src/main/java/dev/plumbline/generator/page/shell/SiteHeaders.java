package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.SitePath;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A maker of the header of a page: the framework's name, the main navigation, the search. */
final class SiteHeaders {
  /** The most families that the navigation names; more are behind one link. */
  private static final int NAMED_FAMILIES = 4;

  private static final String WIDE = "wide-only";
  private static final String NARROW = "narrow-only";

  private final PageContext context;
  private final Framework framework;

  SiteHeaders(PageContext context) {
    this.context = context;
    this.framework = context.framework();
  }

  PageShell.SiteHeader header() {
    return new PageShell.SiteHeader(
        framework.name(),
        context.href(Addresses.HOME),
        logo(),
        nav(),
        tasks(),
        context.href(Addresses.SEARCH));
  }

  private @Nullable String logo() {
    Ref logo = framework.brand().logo();
    return logo != null && framework.assets().contains(logo.id())
        ? context.href(Addresses.asset(logo.id()))
        : null;
  }

  private List<PageShell.NavItem> nav() {
    List<PageShell.NavItem> nav = new ArrayList<>(families());
    if (!framework.pages().isEmpty()) {
      nav.add(section("nav.pages", Anchors.PAGES, isBelow("pages"), null));
    }
    if (!framework.glossary().isEmpty()) {
      nav.add(page(Addresses.GLOSSARY, "nav.glossary"));
    }
    return nav;
  }

  /** The families by name where they are few, and one link to all of them for narrow windows. */
  private List<PageShell.NavItem> families() {
    List<Family> all = framework.families();
    if (all.size() > NAMED_FAMILIES) {
      return List.of(section("nav.families", Anchors.FAMILIES, isInFamily(), null));
    }
    if (all.size() < 2) {
      return all.stream().map(family -> family(family, null)).toList();
    }
    List<PageShell.NavItem> items = new ArrayList<>();
    all.forEach(family -> items.add(family(family, WIDE)));
    items.add(section("nav.families", Anchors.FAMILIES, isInFamily(), NARROW));
    return items;
  }

  private List<PageShell.NavItem> tasks() {
    return List.of(
        page(Addresses.FIND, "nav.find"),
        page(Addresses.COMPARE, "nav.compare"),
        page(Addresses.REFLECT, "nav.reflect"));
  }

  private PageShell.NavItem section(
      String key, String anchor, boolean current, @Nullable String windows) {
    String href = context.href(Addresses.HOME, anchor);
    return new PageShell.NavItem(href, context.words().get(key), current, windows);
  }

  private PageShell.NavItem page(SitePath page, String key) {
    boolean current = context.path().equals(page);
    return new PageShell.NavItem(context.href(page), context.words().get(key), current, null);
  }

  private PageShell.NavItem family(Family family, @Nullable String windows) {
    String href = context.href(Addresses.family(family.id()));
    return new PageShell.NavItem(href, family.name(), isBelow(family.id()), windows);
  }

  /**
   * Whether the page is in a family. This runs for every page, so it must not look at every family.
   */
  private boolean isInFamily() {
    String path = context.path().value();
    int end = path.indexOf('/');
    return end > 0 && context.content().addresses().hasFamily(path.substring(0, end));
  }

  private boolean isBelow(String folder) {
    return context.path().value().startsWith(folder + "/");
  }
}
