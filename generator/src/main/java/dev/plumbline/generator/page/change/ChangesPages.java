package dev.plumbline.generator.page.change;

import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.version.Version;
import dev.plumbline.generator.version.VersionWords;
import dev.plumbline.generator.version.Versions;
import java.util.ArrayList;
import java.util.List;

/** What changed in each version, where the framework's past is known. */
public final class ChangesPages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    return content.versions().isEmpty()
        ? List.of()
        : List.of(
            new Page(
                Addresses.CHANGES, "changes", content.framework().place(), () -> view(content)));
  }

  private static ChangesView view(SiteContent content) {
    PageContext context = new PageContext(content, Addresses.CHANGES);
    Versions versions = content.versions();
    List<ChangesView.Told> told = new ArrayList<>();
    for (Version version : versions.all()) {
      told.add(new VersionViews(context, version).told());
    }
    String title = context.words().get("changes.title");
    int older = versions.older();
    return new ChangesView(
        shell(context, title, versions),
        title,
        told,
        older == 0 ? "" : context.words().count("changes.older", older),
        context.href(Addresses.FEED));
  }

  private static PageShell shell(PageContext context, String title, Versions versions) {
    PageShells shells = new PageShells(context);
    VersionWords told = new VersionWords(context.words());
    List<Link> contents = new ArrayList<>();
    if (versions.all().size() > 1) {
      for (Version one : versions.all()) {
        contents.add(new Link("#" + Anchors.version(one.id()), told.title(one)));
      }
    }
    return shells.shell(
        List.of(title),
        context.words().get("changes.description"),
        List.of(shells.home()),
        contents,
        null);
  }
}
