package dev.plumbline.generator.page.profile;

import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Scale;
import dev.plumbline.generator.page.expectation.StageView;
import dev.plumbline.generator.page.shell.PageContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The maker of the rows of scales. */
final class ScaleRows {
  private final PageContext context;

  ScaleRows(PageContext context) {
    this.context = context;
  }

  /** One row for each scale that any of the levels names. */
  List<ScaleRow> of(List<Level> levels) {
    List<ScaleRow> rows = new ArrayList<>();
    for (Scale scale : context.framework().vocabulary().scales()) {
      if (levels.stream().anyMatch(level -> level.profile().scale(scale.id()).isPresent())) {
        rows.add(row(scale, levels));
      }
    }
    return rows;
  }

  private ScaleRow row(Scale scale, List<Level> levels) {
    List<ScaleRow.Cell> cells =
        levels.stream()
            .map(
                level ->
                    new ScaleRow.Cell(
                        context.heads().track(level.ref().track()), step(scale, level)))
            .toList();
    boolean same = levels.size() > 1 && levels.stream().map(scale::stepOf).distinct().count() == 1;
    return new ScaleRow(scale.name(), same ? cells.get(0).step() : null, cells);
  }

  /** The step of a level; absent where it names none. */
  @Nullable StageView step(Scale scale, Level level) {
    int index = scale.stepOf(level);
    if (index < 0) {
      return null;
    }
    Scale.Step step = scale.steps().get(index);
    return StageView.required(
        context.words(), step.name(), index, scale.steps().size(), context.markup(step.summary()));
  }
}
