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
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.page.shell.Pager;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The maker of the page of one dimension. */
final class DimensionViews {
  private final PageContext context;
  private final Family family;
  private final Dimension dimension;

  DimensionViews(PageContext context, Family family, Dimension dimension) {
    this.context = context;
    this.family = family;
    this.dimension = dimension;
  }

  DimensionView view() {
    LevelHeads heads = context.heads();
    Markup summary = context.markup(dimension.summary());
    List<Track> tracks =
        heads.tracks(family).stream().filter(track -> dimension.appliesTo(track.id())).toList();
    List<DimensionView.StageCard> stages = dimension.stages().stream().map(this::card).toList();
    SideBySide growth = new GrowthRows(context, family, dimension, tracks).rows();
    return new DimensionView(
        shell(),
        dimension.id(),
        family.name(),
        dimension.name(),
        group(),
        summary,
        stages,
        tracks.stream().map(track -> heads.track(track.id())).toList(),
        growth,
        pager());
  }

  private PageShell shell() {
    PageShells shells = new PageShells(context);
    return shells.shell(
        List.of(dimension.name(), family.name()),
        FirstSentence.of(dimension.summary().plain()),
        shells.crumbs(family),
        List.of(),
        dimension.place());
  }

  private @Nullable String group() {
    Ref group = dimension.group();
    return group == null
        ? null
        : context.framework().vocabulary().group(group.id()).map(Group::name).orElse(null);
  }

  private DimensionView.StageCard card(Stage stage) {
    return new DimensionView.StageCard(
        Anchors.stage(stage.id()),
        stage.name(),
        context.markup(stage.summary()),
        context.markups(stage.signals()),
        context.markups(stage.examples()),
        context.heads().heads(levels(stage)));
  }

  private List<Level> levels(Stage stage) {
    return family.levels().stream()
        .filter(
            level ->
                level
                    .profile()
                    .stage(dimension.id())
                    .filter(claim -> claim.stage().id().equals(stage.id()))
                    .isPresent())
        .toList();
  }

  private Pager pager() {
    int index = family.dimensions().indexOf(dimension);
    return new Pager(neighbour(index - 1), neighbour(index + 1), null);
  }

  private @Nullable Link neighbour(int index) {
    if (index < 0 || index >= family.dimensions().size()) {
      return null;
    }
    Dimension other = family.dimensions().get(index);
    return new Link(context.href(Addresses.dimension(family.id(), other.id())), other.name());
  }
}
