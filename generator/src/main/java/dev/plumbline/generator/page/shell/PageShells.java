package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.version.Versions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A maker of the shell of a page: everything around its own content. */
public final class PageShells {
  private final PageContext context;
  private final Framework framework;
  private final ThemeFiles theme;

  public PageShells(PageContext context) {
    this.context = context;
    this.framework = context.framework();
    this.theme = context.content().publication().theme();
  }

  /**
   * The shell of a page.
   *
   * @param titles the page's own name first, the framework's name not among them
   * @param description one plain sentence, or empty
   * @param source the place where the page's text begins; absent for pages without a source of
   *     their own
   */
  public PageShell shell(
      List<String> titles,
      String description,
      List<Link> crumbs,
      List<Link> contents,
      @Nullable Place source) {
    return new PageShell(
        head(titles, description),
        new SiteHeaders(context).header(),
        crumbs,
        contents,
        files(),
        new HostLinks(context).whole(source),
        foot(),
        context::note);
  }

  /** The links from the home page to a family's page. */
  public List<Link> crumbs(Family family) {
    return List.of(home(), new Link(context.href(Addresses.family(family.id())), family.name()));
  }

  /** The link to the home page. */
  public Link home() {
    return new Link(context.href(Addresses.HOME), context.words().get("nav.home"));
  }

  private PageShell.DocumentHead head(List<String> titles, String description) {
    List<String> all = new ArrayList<>(titles);
    all.add(framework.name());
    String site = context.content().publication().address();
    return new PageShell.DocumentHead(
        framework.locale(),
        TextDirection.of(framework.locale()),
        String.join(" · ", all),
        description.isEmpty() ? null : description,
        site == null ? null : context.path().under(site),
        styles(),
        theme.scripts().stream().map(context::href).toList(),
        context.content().versions().isEmpty() ? null : context.href(Addresses.FEED),
        markdown());
  }

  private @Nullable String markdown() {
    return context.content().publication().markdown()
        ? context.href(Addresses.markdown(context.path()))
        : null;
  }

  private List<String> styles() {
    List<String> styles = new ArrayList<>();
    theme.styles().forEach(style -> styles.add(context.href(style)));
    if (framework.brand().hasColours()) {
      styles.add(context.href(Addresses.BRAND_STYLE));
    }
    return styles;
  }

  private Map<String, String> files() {
    Map<String, String> files = new HashMap<>();
    theme.others().forEach((name, path) -> files.put(name, context.href(path)));
    return files;
  }

  private PageShell.Foot foot() {
    return new PageShell.Foot(
        context.content().name(), version(), changes(), LinkedText.owner(framework.owner()));
  }

  private @Nullable String version() {
    String version = framework.version();
    String date = context.content().publication().date();
    if (version == null) {
      return date;
    }
    return date == null
        ? context.words().get("foot.version", version)
        : context.words().get("foot.version-date", version, date);
  }

  private @Nullable Link changes() {
    Versions versions = context.content().versions();
    if (versions.isEmpty()) {
      return null;
    }
    String shown = version();
    return new Link(
        changed(versions),
        shown == null
            ? context.words().get("changes.title")
            : context.words().get("foot.version-changes", shown));
  }

  /** The address of the changes of the version that is shown, or of all. */
  private String changed(Versions versions) {
    String version = framework.version();
    String page = context.href(Addresses.CHANGES);
    return version == null
        ? page
        : versions
            .named(version)
            .map(one -> context.href(Addresses.CHANGES, Anchors.version(one.id())))
            .orElse(page);
  }
}
