package dev.plumbline.generator.page.dimension;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.expectation.SideBySide;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.Pager;
import dev.plumbline.generator.page.shell.TrackBadge;
import dev.plumbline.generator.page.shell.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dimension of a family over all grades, the tracks side by side.
 *
 * @param group the group's name; absent where it is ungrouped
 * @param stages its own ladder, lowest first
 * @param columns the tracks it applies to
 * @param growth rows by grade, lowest first
 * @param pager the family's dimensions before and after
 */
public record DimensionView(
    PageShell shell,
    String id,
    String family,
    String title,
    @Nullable String group,
    Markup summary,
    List<StageCard> stages,
    List<TrackBadge> columns,
    SideBySide growth,
    Pager pager)
    implements View {
  public DimensionView {
    stages = List.copyOf(stages);
    columns = List.copyOf(columns);
  }

  /**
   * A stage.
   *
   * @param id of the element; contains a dot
   * @param levels the levels that are expected here
   */
  public record StageCard(
      String id,
      String name,
      Markup summary,
      List<Markup> signals,
      List<Markup> examples,
      List<LevelHead> levels) {
    public StageCard {
      signals = List.copyOf(signals);
      examples = List.copyOf(examples);
      levels = List.copyOf(levels);
    }
  }
}
