package dev.plumbline.generator.page.profile;

import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.shell.PageContext;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The maker of summaries of levels side by side. */
public final class SummaryViews {
  private final PageContext context;

  public SummaryViews(PageContext context) {
    this.context = context;
  }

  /**
   * The view of some levels.
   *
   * @param stages their places on the ladders of dimensions; absent without any
   */
  public SummaryView of(List<Level> levels, @Nullable BarChart stages) {
    List<SummaryView.Column> columns = levels.stream().map(one -> column(one, levels)).toList();
    return new SummaryView(
        columns,
        columns.stream().anyMatch(column -> !column.summary().isEmpty()),
        new ScaleRows(context).of(levels),
        new WeekCharts(context).of(levels),
        stages,
        columns.stream().anyMatch(column -> column.pay() != null),
        sharedPay(columns));
  }

  private SummaryView.Column column(Level level, List<Level> levels) {
    return new SummaryView.Column(
        context.heads().head(level),
        family(level, levels),
        context.markup(level.summary()),
        new Pay(context).statement(level));
  }

  private @Nullable String family(Level level, List<Level> levels) {
    String family = level.ref().family();
    return levels.stream().allMatch(other -> other.ref().family().equals(family))
        ? null
        : context.framework().family(family).map(Family::name).orElse(family);
  }

  private static @Nullable String sharedPay(List<SummaryView.Column> columns) {
    String first = columns.get(0).pay();
    return columns.stream().allMatch(column -> Objects.equals(column.pay(), first)) ? first : null;
  }
}
