package dev.plumbline.generator.page.profile;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.model.Scale;
import dev.plumbline.generator.page.expectation.Expectations;
import dev.plumbline.generator.page.shell.PageContext;
import dev.plumbline.generator.page.shell.TrackMark;
import java.util.ArrayList;
import java.util.List;

/** Places levels on the framework's scales. */
public final class Scales {
  private final PageContext context;

  public Scales(PageContext context) {
    this.context = context;
  }

  /** One row a scale that any of the levels names. */
  public List<ScaleRow> rows(List<Level> levels) {
    List<ScaleRow> rows = new ArrayList<>();
    for (Scale scale : context.framework().vocabulary().scales()) {
      if (levels.stream().anyMatch(level -> level.profile().scale(scale.id()).isPresent())) {
        rows.add(row(scale, levels));
      }
    }
    return rows;
  }

  private ScaleRow row(Scale scale, List<Level> levels) {
    boolean same =
        levels.size() > 1 && levels.stream().map(l -> index(scale, l)).distinct().count() == 1;
    return new ScaleRow(
        scale.name(), same, levels.stream().map(level -> cell(scale, level)).toList());
  }

  ScaleRow.Cell cell(Scale scale, Level level) {
    TrackMark track = context.heads().track(level.ref().track());
    int index = index(scale, level);
    if (index < 0) {
      String none = context.words().get("scale.none");
      return new ScaleRow.Cell(track, none, "", List.of(), Markup.EMPTY);
    }
    int size = scale.steps().size();
    Scale.Step step = scale.steps().get(index);
    return new ScaleRow.Cell(
        track,
        step.name(),
        context.words().get("position", index + 1, size),
        Expectations.pips(index, size),
        context.markup(step.summary()));
  }

  /** The step that a level stands on, from 0; negative where it names none. */
  public static int index(Scale scale, Level level) {
    String step = level.profile().scale(scale.id()).map(choice -> choice.step().id()).orElse("");
    for (int i = 0; i < scale.steps().size(); i++) {
      if (scale.steps().get(i).id().equals(step)) {
        return i;
      }
    }
    return -1;
  }
}
