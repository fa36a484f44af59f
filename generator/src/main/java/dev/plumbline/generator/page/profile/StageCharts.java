package dev.plumbline.generator.page.profile;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Stage;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.TrackBadge;
import dev.plumbline.generator.site.Addresses;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The maker of drawings of stages. */
public final class StageCharts {
  private static final int WIDTH = 100;

  /** The height of a level's lane: each level has its own, so that no mark hides another. */
  private static final int LANE = 8;

  private static final int MARK = 3;

  private final PageContext context;
  private final Family family;
  private final List<Dimension> dimensions;

  public StageCharts(PageContext context, Family family) {
    this(context, family, family.dimensions());
  }

  /** The maker of drawings of some of a family's dimensions. */
  public StageCharts(PageContext context, Family family, List<Dimension> dimensions) {
    this.context = context;
    this.family = family;
    this.dimensions = List.copyOf(dimensions);
  }

  /** A drawing of all dimensions that one of the levels has a stage in; absent without any. */
  public @Nullable StageChart of(List<Level> levels) {
    List<StageChart.Row> rows = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      if (levels.stream().anyMatch(level -> dimension.stageOf(level) >= 0)) {
        rows.add(row(dimension, levels));
      }
    }
    return rows.isEmpty() ? null : new StageChart(rows, LANE * levels.size());
  }

  private StageChart.Row row(Dimension dimension, List<Level> levels) {
    List<StageChart.Mark> marks = new ArrayList<>();
    List<String> sentences = new ArrayList<>();
    for (int lane = 0; lane < levels.size(); lane++) {
      Level level = levels.get(lane);
      int index = dimension.stageOf(level);
      if (index >= 0) {
        int x = tick(index, dimension.stages().size());
        marks.add(mark(level, x, LANE * lane + LANE / 2));
        sentences.add(sentence(dimension, level, index));
      }
    }
    return new StageChart.Row(
        dimension.name(),
        context.href(Addresses.dimension(family.id(), dimension.id())),
        axis(dimension.stages().size(), LANE * levels.size()),
        marks,
        String.join("; ", sentences));
  }

  private StageChart.Mark mark(Level level, int x, int y) {
    TrackBadge track = context.heads().track(level.ref().track());
    return new StageChart.Mark(track, track.outline(x, y, MARK));
  }

  private String sentence(Dimension dimension, Level level, int index) {
    List<Stage> stages = dimension.stages();
    return context
        .words()
        .get("diagram.stage", level.code(), stages.get(index).name(), index + 1, stages.size());
  }

  private static String axis(int size, int height) {
    StringBuilder axis = new StringBuilder("M0 " + height / 2 + "H" + WIDTH);
    for (int i = 0; i < size; i++) {
      axis.append('M').append(tick(i, size)).append(" 1V").append(height - 1);
    }
    return axis.toString();
  }

  private static int tick(int index, int size) {
    return (2 * index + 1) * WIDTH / (2 * size);
  }
}
