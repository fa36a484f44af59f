package dev.plumbline.generator.page.dimension;

import dev.plumbline.generator.page.expectation.TopicView;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.TrackMark;
import dev.plumbline.generator.page.shell.View;
import java.util.List;

/**
 * All levels of a family by all its dimensions.
 *
 * @param tracks for the filter
 * @param groups for the filter, in order; empty where dimensions stand ungrouped
 * @param heads the dimensions, in order
 * @param rows the levels, by track, lowest grade first
 */
public record MatrixView(
    PageShell shell,
    String family,
    String title,
    List<TrackMark> tracks,
    List<GroupMark> groups,
    List<Head> heads,
    List<Row> rows)
    implements View {

  /**
   * A group of dimensions.
   *
   * @param position from 1
   * @param span how many dimensions it has
   */
  public record GroupMark(String name, int position, int span) {}

  /**
   * A dimension's column.
   *
   * @param group its group's position, 0 where it has none
   */
  public record Head(String dimension, String name, String href, int group) {}

  /** A level's row. */
  public record Row(LevelHead level, List<Cell> cells) {}

  /**
   * A level under a dimension.
   *
   * @param group the dimension's group's position
   * @param stage the stage's name, or empty
   * @param position "4 of 5", or empty
   * @param silence why nothing is asked, or empty
   */
  public record Cell(
      String dimension,
      String name,
      int group,
      String stage,
      String position,
      List<TopicView> topics,
      String silence) {}
}
