package dev.plumbline.generator.page;

/**
 * A track as pages mark it: never by colour alone.
 *
 * @param name the track's name
 * @param kind {@code ic}, {@code management} or {@code other}: which colour
 * @param position its place among the tracks shown, from 1
 */
public record TrackMark(String name, String kind, int position) {
  /**
   * Its shape around a point, as SVG writes a path: a circle, a square or a diamond.
   *
   * @param size from the point to the edge
   */
  String outline(int x, int y, int size) {
    int twice = 2 * size;
    String left = "M" + (x - size) + " ";
    if (kind.startsWith("ic")) {
      String half = "a" + size + " " + size + " 0 1 0 ";
      return left + y + half + twice + " 0" + half + "-" + twice + " 0z";
    } else if (kind.startsWith("management")) {
      return left + (y - size) + "h" + twice + "v" + twice + "h-" + twice + "z";
    }
    return left + y + "l" + size + " -" + size + " " + size + " " + size + " -" + size + " " + size
        + "z";
  }
}
