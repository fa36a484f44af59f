package dev.plumbline.generator.page;

import java.util.List;

/**
 * Where levels stand on the ladders of dimensions, laid over each other: a row a dimension, a mark
 * a level.
 *
 * @param height of each row, in units of the drawing, which is 100 wide
 */
public record StageChart(List<Row> rows, int height) {
  /**
   * A dimension.
   *
   * @param href its page
   * @param ticks where its stages are, lowest first, in units of the drawing: 0 to 100
   * @param sentence the same in words
   */
  public record Row(
      String name, String href, List<Integer> ticks, List<Mark> marks, String sentence) {}

  /**
   * A level.
   *
   * @param x where it stands, in units of the drawing
   * @param y likewise
   * @param shape {@code circle}, {@code square} or {@code diamond}
   */
  public record Mark(TrackMark track, String code, int x, int y, String shape) {}
}
