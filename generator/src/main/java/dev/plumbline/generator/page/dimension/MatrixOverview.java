package dev.plumbline.generator.page.dimension;

import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.TrackBadge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The matrix in short: dimensions by levels, with stages and numbers of expectations.
 *
 * @param tracks the heads of the columns
 * @param levels the columns, by track, lowest grade first
 * @param parts the rows, by group
 * @param staged whether any level has a stage
 */
public record MatrixOverview(
    List<TrackHead> tracks, List<Column> levels, List<Part> parts, boolean staged) {
  public MatrixOverview {
    tracks = List.copyOf(tracks);
    levels = List.copyOf(levels);
    parts = List.copyOf(parts);
  }

  /**
   * A track.
   *
   * @param span how many levels it has
   */
  public record TrackHead(TrackBadge track, int span) {}

  /**
   * A level.
   *
   * @param name its code, or its title where that says the same
   * @param title absent where it is the name
   */
  public record Column(LevelHead level, String name, @Nullable String title) {}

  /**
   * The dimensions of a group.
   *
   * @param name absent where they are ungrouped
   * @param position from 1
   * @param span how many columns the table has
   */
  public record Part(@Nullable String name, int position, int span, List<Row> rows) {
    public Part {
      rows = List.copyOf(rows);
    }
  }

  /** A dimension. */
  public record Row(String name, String href, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A level under a dimension.
   *
   * @param href the dimension on the level's page; absent where the track has no such dimension
   * @param step the stage, from 1; 0 without one
   * @param steps how many stages there are; 0 without a stage
   * @param count how many expectations there are; absent without any
   * @param sentence both in words
   */
  public record Cell(
      TrackBadge track,
      @Nullable String href,
      int step,
      int steps,
      @Nullable Integer count,
      String sentence) {}
}
