package dev.plumbline.generator.page.profile;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.TrackMark;
import dev.plumbline.generator.site.Addresses;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays the stages of levels over each other. */
public final class StageCharts {
  private static final int WIDTH = 100;

  /** Each level has its own height, so that no mark hides another. */
  private static final int LANE = 8;

  private static final int MARK = 3;

  private final PageContext context;
  private final Family family;
  private final List<Dimension> dimensions;

  public StageCharts(PageContext context, Family family) {
    this(context, family, family.dimensions());
  }

  /** Of some of a family's dimensions. */
  public StageCharts(PageContext context, Family family, List<Dimension> dimensions) {
    this.context = context;
    this.family = family;
    this.dimensions = dimensions;
  }

  /** A chart of all dimensions that one of the levels has a stage in; absent without any. */
  public @Nullable StageChart of(List<Level> levels) {
    List<StageChart.Row> rows = new ArrayList<>();
    for (Dimension dimension : dimensions) {
      List<StageChart.Mark> marks = new ArrayList<>();
      List<String> sentence = new ArrayList<>();
      for (int lane = 0; lane < levels.size(); lane++) {
        add(marks, sentence, dimension, levels.get(lane), lane);
      }
      if (!marks.isEmpty()) {
        rows.add(
            new StageChart.Row(
                dimension.name(),
                context.href(Addresses.dimension(family.id(), dimension.id())),
                axis(dimension.stages().size(), LANE * levels.size()),
                marks,
                String.join("; ", sentence)));
      }
    }
    return rows.isEmpty() ? null : new StageChart(rows, LANE * levels.size());
  }

  private void add(
      List<StageChart.Mark> marks,
      List<String> sentence,
      Dimension dimension,
      Level level,
      int lane) {
    int index = dimension.stageOf(level);
    if (index >= 0) {
      TrackMark track = context.heads().track(level.ref().track());
      int size = dimension.stages().size();
      marks.add(
          new StageChart.Mark(
              track, track.outline(tick(index, size), LANE * lane + LANE / 2, MARK)));
      sentence.add(
          context
              .words()
              .get(
                  "diagram.stage",
                  level.code(),
                  dimension.stages().get(index).name(),
                  index + 1,
                  size));
    }
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
