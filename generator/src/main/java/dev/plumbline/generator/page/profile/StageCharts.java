package dev.plumbline.generator.page.profile;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.expectation.Expectations;
import dev.plumbline.generator.page.expectation.StageView;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.site.Addresses;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The maker of charts of stages. */
public final class StageCharts {
  private final PageContext context;
  private final Family family;
  private final List<Dimension> dimensions;
  private final Expectations expectations;

  public StageCharts(PageContext context, Family family) {
    this(context, family, family.dimensions());
  }

  /** The maker of charts of some of a family's dimensions. */
  public StageCharts(PageContext context, Family family, List<Dimension> dimensions) {
    this.context = context;
    this.family = family;
    this.dimensions = List.copyOf(dimensions);
    this.expectations = new Expectations(context);
  }

  /** A chart of all dimensions that one of the levels has a stage in; absent without any. */
  public @Nullable BarChart of(List<Level> levels) {
    return chart(levels, stages(levels, dimensions));
  }

  /** A chart of all dimensions and scales on which the levels stand apart; absent without any. */
  public @Nullable BarChart apart(List<Level> levels) {
    Places places = new Places(context.framework(), family, levels);
    List<BarChart.Row> rows = new ArrayList<>();
    ScaleRows scales = new ScaleRows(context);
    places.scalesApart().stream()
        .map(scale -> row(scale.name(), null, levels, level -> scales.step(scale, level)))
        .forEach(rows::add);
    rows.addAll(stages(levels, places.stagesApart()));
    return chart(levels, rows);
  }

  private @Nullable BarChart chart(List<Level> levels, List<BarChart.Row> rows) {
    return BarChart.of(context.heads().heads(levels), rows, List.of());
  }

  private List<BarChart.Row> stages(List<Level> levels, List<Dimension> of) {
    List<BarChart.Row> rows = new ArrayList<>();
    for (Dimension dimension : of) {
      if (levels.stream().anyMatch(level -> dimension.stageOf(level) >= 0)) {
        String href = context.href(Addresses.dimension(family.id(), dimension.id()));
        rows.add(
            row(dimension.name(), href, levels, level -> expectations.stage(level, dimension)));
      }
    }
    return rows;
  }

  private BarChart.Row row(
      String name,
      @Nullable String href,
      List<Level> levels,
      Function<Level, @Nullable StageView> place) {
    List<BarChart.Bar> bars = new ArrayList<>();
    int size = 1;
    for (Level level : levels) {
      StageView at = place.apply(level);
      if (at != null) {
        size = at.pips().size();
        bars.add(bar(level, at));
      }
    }
    return new BarChart.Row(name, href, BarPaths.first(size, size), bars);
  }

  private BarChart.Bar bar(Level level, StageView at) {
    int reached = (int) at.pips().stream().filter(on -> on).count();
    String note =
        at.optional() ? context.words().get("stage.optional", at.position()) : at.position();
    String path = BarPaths.first(reached, at.pips().size());
    return new BarChart.Bar(context.heads().head(level), path, at.name(), note);
  }
}
