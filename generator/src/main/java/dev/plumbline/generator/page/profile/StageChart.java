package dev.plumbline.generator.page.profile;

import dev.plumbline.generator.page.shell.TrackBadge;
import java.util.List;

/**
 * A drawing of the places of levels on the ladders of dimensions: a row a dimension, a mark a
 * level.
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
   * @param sentence the same in words
   */
  public record Row(String name, String href, String axis, List<Mark> marks, String sentence) {
    public Row {
      marks = List.copyOf(marks);
    }
  }

  /** A level: the track's shape where it stands, as SVG writes a path. */
  public record Mark(TrackBadge track, String path) {}
}
