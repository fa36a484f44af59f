package dev.plumbline.generator.page.dimension;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.expectation.Expectations;
import dev.plumbline.generator.page.expectation.StageView;
import dev.plumbline.generator.page.expectation.TopicView;
import dev.plumbline.generator.page.shell.GroupedDimensions;
import dev.plumbline.generator.page.shell.LevelHeads;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.PageShells;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import java.util.ArrayList;
import java.util.List;

/** The maker of the matrix of a family. */
final class MatrixViews {
  private final PageContext context;
  private final Family family;
  private final List<GroupedDimensions> groups;
  private final Expectations expectations;

  MatrixViews(PageContext context, Family family) {
    this.context = context;
    this.family = family;
    this.groups = GroupedDimensions.of(context.framework(), family);
    this.expectations = new Expectations(context);
  }

  MatrixView view() {
    LevelHeads heads = context.heads();
    List<MatrixView.Row> rows = family.levels().stream().map(this::row).toList();
    String title = context.words().get("matrix.title");
    return new MatrixView(
        shell(title),
        family.name(),
        title,
        heads.tracks(family).stream().map(track -> heads.track(track.id())).toList(),
        groups(),
        new MatrixOverviews(context, family).of(groups),
        columns(),
        rows);
  }

  private PageShell shell(String title) {
    PageShells shells = new PageShells(context);
    return shells.shell(
        List.of(title, family.name()),
        context.words().get("matrix.description", family.name()),
        shells.crumbs(family),
        List.of(part(Anchors.MATRIX_OVERVIEW), part(Anchors.MATRIX_FULL)),
        family.place());
  }

  private Link part(String key) {
    return new Link("#" + key, context.words().get(key));
  }

  private List<MatrixView.GroupMark> groups() {
    List<MatrixView.GroupMark> marks = new ArrayList<>();
    for (GroupedDimensions group : groups) {
      String name = group.group() == null ? null : group.group().name();
      marks.add(new MatrixView.GroupMark(name, marks.size() + 1, group.dimensions().size()));
    }
    return marks.stream().allMatch(mark -> mark.name() == null) ? List.of() : marks;
  }

  private List<MatrixView.Column> columns() {
    List<MatrixView.Column> columns = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      for (Dimension dimension : groups.get(i).dimensions()) {
        String href = context.href(Addresses.dimension(family.id(), dimension.id()));
        columns.add(new MatrixView.Column(dimension.id(), dimension.name(), href, i + 1));
      }
    }
    return columns;
  }

  private MatrixView.Row row(Level level) {
    List<MatrixView.Cell> cells = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      for (Dimension dimension : groups.get(i).dimensions()) {
        cells.add(cell(level, dimension, i + 1));
      }
    }
    return new MatrixView.Row(Anchors.matrixRow(level.ref()), context.heads().head(level), cells);
  }

  private MatrixView.Cell cell(Level level, Dimension dimension, int position) {
    boolean applies = dimension.appliesTo(level.ref().track());
    StageView stage = applies ? expectations.stage(level, dimension) : null;
    List<TopicView> topics =
        applies
            ? expectations.topics(
                level, dimension, one -> expectations.criteria().brief(level, one))
            : List.of();
    return new MatrixView.Cell(
        dimension.name(), position, stage, topics, expectations.silence(level, dimension));
  }
}
