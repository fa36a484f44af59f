package dev.plumbline.generator.page.shell;

import dev.plumbline.generator.model.Framework;
import dev.plumbline.generator.model.Track;
import dev.plumbline.generator.model.TrackKind;
import java.util.List;
import java.util.Locale;

/**
 * The badge of a track: its name, with a colour and a shape.
 *
 * @param name the track's name
 * @param kind {@code ic}, {@code management} or {@code other}: which colour
 * @param position its place among the tracks shown, from 1
 */
public record TrackBadge(String name, String kind, int position) {
  /**
   * The badge of a framework's track. If it has a colour of its own, it has its position among the
   * tracks for the style sheet.
   */
  public static TrackBadge of(Framework framework, String id) {
    List<Track> all = framework.vocabulary().tracks();
    for (int i = 0; i < all.size(); i++) {
      Track track = all.get(i);
      if (track.id().equals(id)) {
        boolean branded = framework.brand().tracks().containsKey(id);
        String kind = kind(track.kind());
        return new TrackBadge(track.name(), branded ? kind + " hue-" + (i + 1) : kind, i + 1);
      }
    }
    return new TrackBadge(id, kind(TrackKind.OTHER), all.size() + 1);
  }

  private static String kind(TrackKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Its shape around a point, as SVG writes a path: a circle, a square or a diamond.
   *
   * @param size from the point to the edge
   */
  public String outline(int x, int y, int size) {
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
