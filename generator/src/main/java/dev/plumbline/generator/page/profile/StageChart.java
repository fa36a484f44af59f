package dev.plumbline.generator.page.profile;

import dev.plumbline.generator.page.shell.TrackBadge;
import java.util.List;

/**
 * A drawing of the places of levels on the ladders of dimensions: one row for each dimension, one
 * mark for each level.
 *
 * @param height of each row, in units of the drawing, which is 100 wide
 */
public record StageChart(List<Row> rows, int height) {
  public StageChart {
    rows = List.copyOf(rows);
  }

  /**
   * A dimension.
   *
   * @param href its page
   * @param axis with a tick for each stage, as SVG writes a path
   * @param sentence the row in words
   */
  public record Row(String name, String href, String axis, List<Mark> marks, String sentence) {
    public Row {
      marks = List.copyOf(marks);
    }
  }

  /** The mark of a level: the track's shape at its place, as an SVG path. */
  public record Mark(TrackBadge track, String path) {}
}
