package dev.plumbline.generator.page.change;

import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.version.Version;
import dev.plumbline.generator.version.VersionWords;
import dev.plumbline.generator.version.Versions;
import java.util.ArrayList;
import java.util.List;

/** A maker of the page about changes: every known version, the newest first. */
final class ChangesViews {
  private final PageContext context;
  private final Versions versions;

  ChangesViews(PageContext context) {
    this.context = context;
    this.versions = context.content().versions();
  }

  ChangesView view() {
    int older = versions.older();
    return new ChangesView(
        shell(),
        context.words().get("changes.title"),
        versions.all().stream().map(one -> new VersionViews(context, one).section()).toList(),
        older == 0 ? null : context.words().count("changes.older", older),
        context.href(Addresses.FEED));
  }

  private PageShell shell() {
    PageShells shells = new PageShells(context);
    return shells.shell(
        List.of(context.words().get("changes.title")),
        context.words().get("changes.description"),
        List.of(shells.home()),
        contents(),
        null);
  }

  private List<Link> contents() {
    VersionWords words = new VersionWords(context.words());
    List<Link> contents = new ArrayList<>();
    if (versions.all().size() > 1) {
      for (Version one : versions.all()) {
        contents.add(new Link("#" + Anchors.version(one.id()), words.title(one)));
      }
    }
    return contents;
  }
}
