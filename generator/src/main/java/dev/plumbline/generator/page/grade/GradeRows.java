package dev.plumbline.generator.page.grade;

import dev.plumbline.generator.compare.LevelComparison;
import dev.plumbline.generator.compare.Match;
import dev.plumbline.generator.compare.SharedCriteria;
import dev.plumbline.generator.model.Criterion;
import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.NoExpectationReason;
import dev.plumbline.generator.page.expectation.Expectations;
import dev.plumbline.generator.page.expectation.GroupHead;
import dev.plumbline.generator.page.expectation.PairedCriteria;
import dev.plumbline.generator.page.expectation.PairedView;
import dev.plumbline.generator.page.expectation.RowHead;
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
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of the levels of one grade, dimension by dimension. */
final class GradeRows {
  /** The number of criteria from which on a page is long. */
  private static final int LONG = 60;

  private final PageContext context;
  private final Family family;
  private final List<Level> levels;
  private final Expectations expectations;

  /** The comparison of exactly two levels: three cannot be paired. */
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
        if (isToldOfAny(dimension)) {
          rows.add(row(dimension));
        }
      }
      if (!rows.isEmpty()) {
        groups.add(
            new SideBySide.RowGroup(GroupHead.of(group), context.markup(group.summary()), rows));
      }
    }
    return new SideBySide(groups);
  }

  /** Whether a level asks something under a dimension, or gives a reason why it does not. */
  private boolean isToldOfAny(Dimension dimension) {
    return levels.stream()
        .anyMatch(
            level ->
                NoExpectationReason.of(level, dimension) == null
                    || !expectations.silenceReason(level, dimension).isEmpty());
  }

  private SideBySide.Row row(Dimension dimension) {
    SharedCriteria shared = SharedCriteria.of(levels, dimension.id());
    List<Match> matches = matches(dimension, shared);
    PairedView pairs = pairs(matches);
    Set<Criterion> told = criteria(matches);
    List<SideBySide.Cell> cells = new ArrayList<>();
    for (Level level : levels) {
      cells.add(expectations.cell(level, dimension, one -> shared.has(one) || told.contains(one)));
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
    String about = FirstSentence.of(dimension.summary().plain());
    List<SideBySide.Cell> rest =
        pairs == null
            ? cells
            : more ? cells.stream().map(cell -> cell.rest(nothing)).toList() : List.of();
    return new SideBySide.Row(
        head(dimension),
        about.isEmpty() ? null : about,
        expectations.criteria().elsewhere(levels.get(0), shared.criteria()),
        pairs,
        pairs == null || !staged
            ? List.of()
            : cells.stream().map(SideBySide.Cell::stageAlone).toList(),
        rest,
        (pairs == null ? !staged && !isAsked(cells) : more) && isLong() ? apart(rest) : List.of());
  }

  private static boolean isAsked(List<SideBySide.Cell> cells) {
    return cells.stream().allMatch(cell -> cell.count() > 0);
  }

  private boolean isLong() {
    return comparison != null
        && levels.stream()
                .flatMap(level -> level.expectations().stream())
                .mapToInt(one -> one.criteria().size())
                .sum()
            > LONG;
  }

  /** How much each level asks without a counterpart. */
  private List<String> apart(List<SideBySide.Cell> cells) {
    List<String> apart = new ArrayList<>();
    for (int i = 0; i < cells.size(); i++) {
      int count = cells.get(i).count();
      if (count > 0) {
        apart.add(context.words().get("sheet.apart", levels.get(i).code(), count));
      }
    }
    return apart;
  }

  private RowHead head(Dimension dimension) {
    return new RowHead(
        Anchors.dimension(dimension.id()),
        dimension.id(),
        dimension.name(),
        context.href(Addresses.dimension(family.id(), dimension.id())));
  }

  /** The pairs of criteria of two levels, besides those that all levels share. */
  private List<Match> matches(Dimension dimension, SharedCriteria shared) {
    List<Match> matches = new ArrayList<>();
    if (comparison != null) {
      for (Match match : comparison.under(dimension.id()).matches()) {
        Criterion before = match.before();
        if (before != null && !shared.has(before) && !shared.has(match.criterion())) {
          matches.add(match);
        }
      }
    }
    return matches;
  }

  private static Set<Criterion> criteria(List<Match> matches) {
    Set<Criterion> criteria = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Match match : matches) {
      criteria.add(Objects.requireNonNull(match.before()));
      criteria.add(match.criterion());
    }
    return criteria;
  }

  private @Nullable PairedView pairs(List<Match> matches) {
    return comparison == null || matches.isEmpty()
        ? null
        : PairedCriteria.ofPeers(context, comparison.before(), comparison.after()).of(matches);
  }
}
