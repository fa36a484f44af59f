package dev.plumbline.generator.page.dimension;

import dev.plumbline.generator.page.expectation.StageView;
import dev.plumbline.generator.page.expectation.TopicView;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.PageShell;
import dev.plumbline.generator.page.shell.TrackBadge;
import dev.plumbline.generator.page.shell.View;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The matrix of a family: all its levels by all its dimensions.
 *
 * @param tracks for the filter
 * @param groups for the filter, in order; empty where dimensions are ungrouped
 * @param overview the same in short
 * @param columns the dimensions, in order
 * @param rows the levels, by track, lowest grade first
 */
public record MatrixView(
    PageShell shell,
    String family,
    String title,
    List<TrackBadge> tracks,
    List<GroupMark> groups,
    MatrixOverview overview,
    List<Column> columns,
    List<Row> rows)
    implements View {
  public MatrixView {
    tracks = List.copyOf(tracks);
    groups = List.copyOf(groups);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * A group of dimensions.
   *
   * @param name absent for ungrouped dimensions
   * @param position from 1
   * @param span how many dimensions it has
   */
  public record GroupMark(@Nullable String name, int position, int span) {}

  /**
   * A dimension's column.
   *
   * @param dimension the dimension's id
   * @param group its group's position
   */
  public record Column(String dimension, String name, String href, int group) {}

  /**
   * A level's row.
   *
   * @param id of the element
   */
  public record Row(String id, LevelHead level, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A level under a dimension.
   *
   * @param name the dimension's
   * @param group the dimension's group's position
   * @param stage absent where the level claims none
   * @param silence the reason why nothing is asked; absent where something is
   */
  public record Cell(
      String name,
      int group,
      @Nullable StageView stage,
      List<TopicView> topics,
      @Nullable String silence) {
    public Cell {
      topics = List.copyOf(topics);
    }
  }
}
