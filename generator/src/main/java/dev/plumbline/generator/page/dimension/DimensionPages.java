package dev.plumbline.generator.page.dimension;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Group;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Ref;
import dev.plumbline.generator.model.Stage;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.page.expectation.SideBySide;
import dev.plumbline.generator.page.shell.FirstSentence;
import dev.plumbline.generator.page.shell.LevelHeads;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.SitePath;
import java.util.ArrayList;
import java.util.List;

/** One dimension of a family over all grades, the tracks side by side. */
public final class DimensionPages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    List<Page> pages = new ArrayList<>();
    for (Family family : content.framework().families()) {
      for (Dimension dimension : family.dimensions()) {
        SitePath path = Addresses.dimension(family.id(), dimension.id());
        pages.add(
            new Page(
                path, "dimension", family.place(), () -> view(content, family, dimension, path)));
      }
    }
    return pages;
  }

  private static DimensionView view(
      SiteContent content, Family family, Dimension dimension, SitePath path) {
    PageContext context = new PageContext(content, path);
    PageShells shells = new PageShells(context);
    Markup summary = context.markup(dimension.summary());
    LevelHeads heads = context.heads();
    List<Track> tracks =
        heads.tracks(family).stream().filter(track -> dimension.appliesTo(track.id())).toList();
    List<DimensionView.StageCard> stages =
        dimension.stages().stream().map(stage -> card(context, family, dimension, stage)).toList();
    SideBySide growth = new GrowthRows(context, family, dimension, tracks).rows();
    int index = family.dimensions().indexOf(dimension);
    return new DimensionView(
        shells.shell(
            List.of(dimension.name(), family.name()),
            FirstSentence.of(dimension.summary().plain()),
            shells.crumbs(family),
            List.of(),
            dimension.place()),
        dimension.id(),
        family.name(),
        dimension.name(),
        group(context, dimension),
        summary,
        stages,
        tracks.stream().map(track -> heads.track(track.id())).toList(),
        growth,
        neighbour(context, family, index - 1),
        neighbour(context, family, index + 1));
  }

  private static String group(PageContext context, Dimension dimension) {
    Ref group = dimension.group();
    return group == null
        ? ""
        : context.framework().vocabulary().group(group.id()).map(Group::name).orElse("");
  }

  private static DimensionView.StageCard card(
      PageContext context, Family family, Dimension dimension, Stage stage) {
    List<Level> here =
        family.levels().stream()
            .filter(
                level ->
                    level
                        .profile()
                        .stage(dimension.id())
                        .filter(claim -> claim.stage().id().equals(stage.id()))
                        .isPresent())
            .toList();
    return new DimensionView.StageCard(
        Anchors.stage(stage.id()),
        stage.name(),
        context.markup(stage.summary()),
        context.markups(stage.signals()),
        context.markups(stage.examples()),
        context.heads().heads(here));
  }

  private static Link neighbour(PageContext context, Family family, int index) {
    if (index < 0 || index >= family.dimensions().size()) {
      return new Link("", "");
    }
    Dimension other = family.dimensions().get(index);
    return new Link(context.href(Addresses.dimension(family.id(), other.id())), other.name());
  }
}
