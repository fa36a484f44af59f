package dev.plumbline.generator.page.dimension;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.expectation.SideBySide;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.Link;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.TrackMark;
import dev.plumbline.generator.page.shell.View;
import java.util.List;

/**
 * One dimension of a family over all grades, the tracks side by side.
 *
 * @param group the group's name, or empty
 * @param stages its own ladder, lowest first
 * @param columns the tracks it applies to
 * @param growth rows by grade, lowest first
 * @param previous the dimension before, an empty address where there is none
 * @param next the dimension after
 */
public record DimensionView(
    PageShell shell,
    String id,
    String family,
    String title,
    String group,
    Markup summary,
    List<StageCard> stages,
    List<TrackMark> columns,
    SideBySide growth,
    Link previous,
    Link next)
    implements View {

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
      List<LevelHead> levels) {}
}
