package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A maker of the header of a page: the framework's name, the main navigation, the search. */
final class SiteHeaders {
  /** The most families that the navigation names; more are behind one link. */
  private static final int NAMED_FAMILIES = 4;

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
        context.href(Addresses.SEARCH));
  }

  private @Nullable String logo() {
    Ref logo = framework.brand().logo();
    return logo != null && framework.assets().contains(logo.id())
        ? context.href(Addresses.asset(logo.id()))
        : null;
  }

  private List<PageShell.NavItem> nav() {
    List<PageShell.NavItem> nav = new ArrayList<>();
    if (framework.families().size() <= NAMED_FAMILIES) {
      framework.families().forEach(family -> nav.add(item(family)));
    } else {
      nav.add(item("nav.families", Anchors.FAMILIES, isInFamily()));
    }
    if (!framework.pages().isEmpty()) {
      nav.add(item("nav.pages", Anchors.PAGES, isBelow("pages")));
    }
    if (!framework.glossary().isEmpty()) {
      String word = context.words().get("nav.glossary");
      boolean current = context.path().equals(Addresses.GLOSSARY);
      nav.add(new PageShell.NavItem(context.href(Addresses.GLOSSARY), word, current));
    }
    return nav;
  }

  private PageShell.NavItem item(String key, String anchor, boolean current) {
    String href = context.href(Addresses.HOME, anchor);
    return new PageShell.NavItem(href, context.words().get(key), current);
  }

  private PageShell.NavItem item(Family family) {
    String href = context.href(Addresses.family(family.id()));
    return new PageShell.NavItem(href, family.name(), isBelow(family.id()));
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
