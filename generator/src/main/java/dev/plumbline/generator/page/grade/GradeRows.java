package dev.plumbline.generator.page.grade;

import dev.plumbline.generator.compare.LevelComparison;
import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.SharedCriteria;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.expectation.Expectations;
import dev.plumbline.generator.page.expectation.PairedCriteria;
import dev.plumbline.generator.page.expectation.PairedView;
import dev.plumbline.generator.page.expectation.SideBySide;
import dev.plumbline.generator.page.shell.FirstSentence;
import dev.plumbline.generator.page.shell.GroupedDimensions;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Addresses;
import dev.plumbline.generator.site.Anchors;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Aligns the levels of one grade, dimension by dimension. */
final class GradeRows {
  private final PageContext context;
  private final Family family;
  private final List<Level> levels;
  private final Expectations expectations;

  /** Of two levels alone: three cannot be set beside each other in pairs. */
  private final @Nullable LevelComparison comparison;

  GradeRows(PageContext context, Family family, List<Level> levels) {
    this.context = context;
    this.family = family;
    this.levels = levels;
    this.expectations = new Expectations(context);
    this.comparison =
        levels.size() == 2
            ? LevelComparison.between(context.content().index(), levels.get(0), levels.get(1))
            : null;
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
    Set<Criterion> paired = Collections.newSetFromMap(new IdentityHashMap<>());
    PairedView pairs = pairs(dimension, shared, paired);
    List<SideBySide.Cell> cells = new ArrayList<>();
    for (Level level : levels) {
      cells.add(
          expectations.cell(level, dimension, one -> shared.has(one) || paired.contains(one)));
    }
    return row(dimension, shared, pairs, cells);
  }

  private SideBySide.Row row(
      Dimension dimension,
      SharedCriteria shared,
      @Nullable PairedView pairs,
      List<SideBySide.Cell> cells) {
    boolean staged = cells.stream().anyMatch(cell -> cell.stage() != null);
    boolean more = cells.stream().anyMatch(SideBySide.Cell::says);
    String nothing = context.words().get("sheet.nothing");
    return new SideBySide.Row(
        Anchors.dimension(dimension.id()),
        dimension.id(),
        dimension.name(),
        context.href(Addresses.dimension(family.id(), dimension.id())),
        FirstSentence.of(dimension.summary().plain()),
        expectations.criteria().elsewhere(levels.get(0), shared.criteria()),
        pairs,
        pairs == null || !staged
            ? List.of()
            : cells.stream().map(SideBySide.Cell::stageAlone).toList(),
        pairs == null
            ? cells
            : more ? cells.stream().map(cell -> cell.rest(nothing)).toList() : List.of());
  }

  /**
   * What both of two levels ask, or are both about, besides what is said once.
   *
   * @param paired takes in what is
   */
  private @Nullable PairedView pairs(
      Dimension dimension, SharedCriteria shared, Set<Criterion> paired) {
    if (comparison == null) {
      return null;
    }
    List<Match> matches = new ArrayList<>();
    for (Match match : comparison.under(dimension.id()).matches()) {
      Criterion before = match.before();
      if (before != null && !shared.has(before) && !shared.has(match.criterion())) {
        matches.add(match);
        paired.add(before);
        paired.add(match.criterion());
      }
    }
    PairedView pairs =
        PairedCriteria.ofPeers(context, comparison.before(), comparison.after()).of(matches);
    return pairs.isEmpty() ? null : pairs;
  }
}
