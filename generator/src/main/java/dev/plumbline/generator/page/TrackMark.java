package dev.plumbline.generator.page;

/**
 * A track as pages mark it: never by colour alone.
 *
 * @param name the track's name
 * @param kind {@code ic}, {@code management} or {@code other}: which colour
 * @param position its place among the tracks shown, from 1
 */
public record TrackMark(String name, String kind, int position) {
  /** Its shape in drawings: {@code circle}, {@code square} or {@code diamond}. */
  String shape() {
    return kind.startsWith("ic") ? "circle" : kind.startsWith("management") ? "square" : "diamond";
  }
}
