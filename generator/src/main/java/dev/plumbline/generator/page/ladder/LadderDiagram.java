package dev.plumbline.generator.page.ladder;

import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.TrackBadge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawing of a family's ladder: a line for each track, a mark for each level, and an arrow for
 * each move across. All lengths are in units of the drawing.
 *
 * @param description the drawing in words
 * @param columns the tracks, with the places of their lines
 * @param grades the names of the rows
 * @param lines parts of tracks between one level and the next
 * @param arrows moves from track to track
 * @param nodes levels
 * @param legend the signs in this drawing that need an explanation: {@code stay} (a ring), {@code
 *     crossing} and {@code return} (arrows), {@code gap} (a dotted line), {@code open} (a hollow
 *     mark)
 */
public record LadderDiagram(
    int width,
    int height,
    String description,
    List<Column> columns,
    List<GradeMark> grades,
    List<Line> lines,
    List<Arrow> arrows,
    List<Node> nodes,
    List<String> legend) {
  /**
   * A track, named over its line.
   *
   * @param name cut where it is long
   */
  public record Column(TrackBadge track, String name, int x) {}

  /** A grade, named beside its row. */
  public record GradeMark(int grade, int y) {}

  /**
   * A part of a track's line.
   *
   * @param gap whether the track has no level at one of its ends
   */
  public record Line(TrackBadge track, int x, int top, int bottom, boolean gap) {}

  /**
   * A move between tracks.
   *
   * @param path as SVG writes it
   * @param kind {@code promotion}, {@code lateral} or {@code return}
   */
  public record Arrow(String path, String kind) {}

  /**
   * A level.
   *
   * @param path its track's shape, as SVG writes it
   * @param ring a larger outline of that shape around a destination; absent around other levels
   * @param x where its code begins, right of its mark
   * @param y the middle of its row
   */
  public record Node(LevelHead level, String path, @Nullable String ring, int x, int y) {}
}
