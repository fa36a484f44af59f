package dev.plumbline.generator.page.profile;

import dev.plumbline.generator.model.Activity;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.shell.PageContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The maker of the charts of weeks. */
public final class WeekCharts {
  private final PageContext context;

  public WeekCharts(PageContext context) {
    this.context = context;
  }

  /** The week of one level; absent where it gives none. */
  public @Nullable BarChart of(Level level) {
    return of(List.of(level));
  }

  /** The weeks of levels, with all activities of the framework; absent where none is given. */
  public @Nullable BarChart of(List<Level> levels) {
    List<Level> given = levels.stream().filter(one -> !one.profile().week().isEmpty()).toList();
    List<BarChart.Row> rows = new ArrayList<>();
    if (!given.isEmpty()) {
      for (Activity activity : context.framework().vocabulary().activities()) {
        rows.add(row(activity, given));
      }
    }
    List<String> notes = new ArrayList<>();
    for (Level level : levels) {
      if (!given.contains(level)) {
        notes.add(context.words().get("week.none", level.code()));
      }
    }
    return BarChart.of(context.heads().heads(levels), rows, notes);
  }

  private BarChart.Row row(Activity activity, List<Level> levels) {
    List<BarChart.Bar> bars = new ArrayList<>();
    for (Level level : levels) {
      int percent = level.profile().percent(activity.id());
      String value = context.words().get("week.percent", percent);
      bars.add(new BarChart.Bar(context.heads().head(level), BarPaths.bar(percent), value, null));
    }
    return new BarChart.Row(activity.name(), null, BarPaths.bar(BarPaths.WIDTH), bars);
  }
}
