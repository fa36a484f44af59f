package dev.plumbline.generator.page;

import dev.plumbline.generator.compare.SharedCriteria;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import java.util.ArrayList;
import java.util.List;

/** Aligns the levels of one grade, dimension by dimension. */
final class GradeRows {
  private final PageContext context;
  private final Family family;
  private final List<Level> levels;
  private final Expectations expectations;

  GradeRows(PageContext context, Family family, List<Level> levels) {
    this.context = context;
    this.family = family;
    this.levels = levels;
    this.expectations = new Expectations(context);
  }

  SideBySide rows() {
    List<SideBySide.RowGroup> groups = new ArrayList<>();
    for (GroupedDimensions group : GroupedDimensions.of(context.framework(), family)) {
      List<SideBySide.Row> rows = new ArrayList<>();
      for (Dimension dimension : group.dimensions()) {
        if (isAskedOfAny(dimension)) {
          rows.add(row(dimension));
        }
      }
      if (!rows.isEmpty()) {
        groups.add(
            new SideBySide.RowGroup(
                group.id().isEmpty() ? "" : Anchors.group(group.id()),
                group.name(),
                context.markup(group.summary()),
                rows));
      }
    }
    return new SideBySide(groups);
  }

  private boolean isAskedOfAny(Dimension dimension) {
    for (Level level : levels) {
      if (dimension.appliesTo(level.ref().track())) {
        return true;
      }
    }
    return false;
  }

  private SideBySide.Row row(Dimension dimension) {
    SharedCriteria shared = SharedCriteria.of(levels, dimension.id());
    List<CriterionView> once = expectations.criteria().elsewhere(levels.get(0), shared.criteria());
    List<SideBySide.Cell> cells = new ArrayList<>();
    for (Level level : levels) {
      cells.add(expectations.cell(level, dimension, shared));
    }
    return new SideBySide.Row(
        Anchors.dimension(dimension.id()),
        dimension.id(),
        dimension.name(),
        context.href(Addresses.dimension(family.id(), dimension.id())),
        LevelHeads.firstSentence(dimension.summary().plain()),
        once,
        cells);
  }
}
