package dev.plumbline.generator.page.dimension;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.expectation.Expectations;
import dev.plumbline.generator.page.expectation.StageView;
import dev.plumbline.generator.page.expectation.TopicView;
import dev.plumbline.generator.page.shell.GroupedDimensions;
import dev.plumbline.generator.page.shell.LevelHeads;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageKind;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.page.shell.SiteContent;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Page;
import dev.plumbline.generator.site.SitePath;
import java.util.ArrayList;
import java.util.List;

/** All levels of a family by all its dimensions. */
public final class MatrixPages implements PageKind {
  @Override
  public List<Page> pages(SiteContent content) {
    List<Page> pages = new ArrayList<>();
    for (Family family : content.framework().families()) {
      SitePath path = Addresses.matrix(family.id());
      pages.add(new Page(path, "matrix", family.place(), () -> view(content, family, path)));
    }
    return pages;
  }

  private static MatrixView view(SiteContent content, Family family, SitePath path) {
    PageContext context = new PageContext(content, path);
    LevelHeads heads = context.heads();
    List<GroupedDimensions> groups = GroupedDimensions.of(context.framework(), family);
    List<MatrixView.GroupMark> marks = new ArrayList<>();
    List<MatrixView.Head> columns = new ArrayList<>();
    for (GroupedDimensions group : groups) {
      int position = marks.size() + 1;
      marks.add(new MatrixView.GroupMark(group.name(), position, group.dimensions().size()));
      group.dimensions().forEach(one -> columns.add(head(context, family, one, position)));
    }
    List<MatrixView.Row> rows =
        family.levels().stream().map(level -> row(context, groups, level)).toList();
    boolean grouped = groups.stream().anyMatch(group -> !group.name().isEmpty());
    PageShells shells = new PageShells(context);
    String title = context.words().get("matrix.title");
    return new MatrixView(
        shells.shell(
            List.of(title, family.name()),
            context.words().get("matrix.description", family.name()),
            shells.crumbs(family),
            List.of(),
            family.place()),
        family.name(),
        title,
        heads.tracks(family).stream().map(track -> heads.track(track.id())).toList(),
        grouped ? marks : List.of(),
        columns,
        rows);
  }

  private static MatrixView.Head head(
      PageContext context, Family family, Dimension dimension, int position) {
    return new MatrixView.Head(
        dimension.id(),
        dimension.name(),
        context.href(Addresses.dimension(family.id(), dimension.id())),
        position);
  }

  private static MatrixView.Row row(
      PageContext context, List<GroupedDimensions> groups, Level level) {
    Expectations expectations = new Expectations(context);
    List<MatrixView.Cell> cells = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      for (Dimension dimension : groups.get(i).dimensions()) {
        cells.add(cell(expectations, level, dimension, i + 1));
      }
    }
    return new MatrixView.Row(context.heads().head(level), cells);
  }

  private static MatrixView.Cell cell(
      Expectations expectations, Level level, Dimension dimension, int position) {
    boolean applies = dimension.appliesTo(level.ref().track());
    StageView stage = applies ? expectations.stage(level, dimension) : null;
    List<TopicView> topics =
        applies
            ? expectations.topics(
                level, dimension, one -> expectations.criteria().brief(level, one))
            : List.of();
    return new MatrixView.Cell(
        dimension.id(),
        dimension.name(),
        position,
        stage == null ? "" : stage.name(),
        stage == null ? "" : stage.position(),
        topics,
        expectations.silence(level, dimension));
  }
}
