package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Owner;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.SitePath;
import dev.plumbline.generator.version.Versions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes what stands around a page's content. */
public final class PageShells {
  /** With more families than this the navigation leads to all of them instead of naming each. */
  private static final int NAMED_FAMILIES = 4;

  /** Languages written from right to left, by ISO 639 code. */
  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "ug", "ur", "yi");

  private final PageContext context;
  private final Framework framework;

  public PageShells(PageContext context) {
    this.context = context;
    this.framework = context.framework();
  }

  /**
   * The shell of a page.
   *
   * @param titles the page's own name first, the framework's name not among them
   * @param source where the page's text begins; absent for pages without a source of their own
   */
  public PageShell shell(
      List<String> titles,
      String description,
      List<Link> crumbs,
      List<Link> contents,
      @Nullable Place source) {
    List<String> all = new ArrayList<>(titles);
    all.add(framework.name());
    SitePath path = context.path();
    ThemeFiles theme = context.content().publication().theme();
    return new PageShell(
        framework.locale(),
        direction(framework.locale()),
        String.join(" · ", all),
        description,
        path.value(),
        address(path),
        styles(theme),
        theme.scripts().stream().map(context::href).toList(),
        files(theme),
        context.content().versions().isEmpty() ? "" : context.href(Addresses.FEED),
        context.href(Addresses.SEARCH),
        site(),
        nav(),
        crumbs,
        contents,
        new HostLinks(context).whole(source),
        foot(),
        context::note);
  }

  /** The way from the home page to a family's page. */
  public List<Link> crumbs(Family family) {
    return List.of(home(), new Link(context.href(Addresses.family(family.id())), family.name()));
  }

  /** The way to the home page. */
  public Link home() {
    return new Link(context.href(Addresses.HOME), context.words().get("nav.home"));
  }

  private String address(SitePath path) {
    String site = context.content().publication().address();
    return site == null ? "" : path.under(site);
  }

  private List<String> styles(ThemeFiles theme) {
    List<String> styles = new ArrayList<>();
    theme.styles().forEach(style -> styles.add(context.href(style)));
    if (framework.brand().hasColours()) {
      styles.add(context.href(Addresses.BRAND_STYLE));
    }
    return styles;
  }

  private Map<String, String> files(ThemeFiles theme) {
    Map<String, String> files = new HashMap<>();
    theme.others().forEach((name, path) -> files.put(name, context.href(path)));
    return files;
  }

  /** Where lines of a language begin, as HTML writes it. */
  public static String direction(String locale) {
    String language = locale.split("-", 2)[0].toLowerCase(Locale.ROOT);
    return RIGHT_TO_LEFT.contains(language) ? "rtl" : "ltr";
  }

  private PageShell.Site site() {
    Ref logo = framework.brand().logo();
    boolean there = logo != null && framework.assets().contains(logo.id());
    String address = there ? context.href(Addresses.asset(Objects.requireNonNull(logo).id())) : "";
    return new PageShell.Site(framework.name(), context.href(Addresses.HOME), address);
  }

  private List<PageShell.NavItem> nav() {
    List<PageShell.NavItem> nav = new ArrayList<>();
    if (framework.families().size() <= NAMED_FAMILIES) {
      framework.families().forEach(family -> nav.add(familyItem(family)));
    } else {
      nav.add(part("nav.families", Anchors.FAMILIES, isInFamily()));
    }
    if (!framework.pages().isEmpty()) {
      nav.add(part("nav.pages", Anchors.PAGES, context.path().value().startsWith("pages/")));
    }
    if (!framework.glossary().isEmpty()) {
      String word = context.words().get("nav.glossary");
      boolean current = context.path().equals(Addresses.GLOSSARY);
      nav.add(new PageShell.NavItem(context.href(Addresses.GLOSSARY), word, current));
    }
    return nav;
  }

  private PageShell.NavItem part(String key, String anchor, boolean current) {
    String href = context.href(Addresses.HOME, anchor);
    return new PageShell.NavItem(href, context.words().get(key), current);
  }

  private PageShell.NavItem familyItem(Family family) {
    String href = context.href(Addresses.family(family.id()));
    return new PageShell.NavItem(href, family.name(), holds(family));
  }

  /** Asked for every page, so it must not look at every family. */
  private boolean isInFamily() {
    String path = context.path().value();
    int end = path.indexOf('/');
    return end > 0 && context.content().families().contains(path.substring(0, end));
  }

  private boolean holds(Family family) {
    return context.path().value().startsWith(family.id() + "/");
  }

  private PageShell.Foot foot() {
    String version = framework.version();
    String date = context.content().publication().date();
    String made =
        version == null
            ? Objects.requireNonNullElse(date, "")
            : date == null
                ? context.words().get("foot.version", version)
                : context.words().get("foot.version-date", version, date);
    Owner owner = framework.owner();
    return new PageShell.Foot(
        context.content().name(),
        made,
        changes(version),
        owner == null ? "" : owner.name(),
        href(owner));
  }

  private Link changes(@Nullable String version) {
    Versions versions = context.content().versions();
    if (versions.isEmpty()) {
      return new Link("", "");
    }
    String text = context.words().get("changes.title");
    return version == null
        ? new Link(context.href(Addresses.CHANGES), text)
        : versions
            .named(version)
            .map(one -> context.href(Addresses.CHANGES, Anchors.version(one.id())))
            .map(href -> new Link(href, text))
            .orElseGet(() -> new Link(context.href(Addresses.CHANGES), text));
  }

  public static String href(@Nullable Owner owner) {
    return owner == null ? "" : Objects.requireNonNullElse(owner.url(), "");
  }
}
