package dev.plumbline.generator.page.ladder;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.move.DeclaredMove;
import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.TrackBadge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A family's ladder: one row for each grade, highest first, and one column for each track.
 *
 * @param columns the tracks, in the framework's order
 */
public record Ladder(List<Column> columns, List<Row> rows) {
  /** A track's column. */
  public record Column(TrackBadge track, Markup summary, ArticleView article) {}

  /**
   * A grade.
   *
   * @param id of the row; contains a dot
   * @param name the grade's name; absent where it has only its number
   * @param scope the reach of the grade's levels; absent where none is given
   * @param href the grade's page; absent where no level has this grade
   * @param peers whether its levels are peers of each other
   * @param crossings moves that begin at this grade and change track
   */
  public record Row(
      String id,
      int grade,
      @Nullable String name,
      @Nullable String scope,
      @Nullable String href,
      boolean peers,
      List<Cell> cells,
      List<Crossing> crossings) {}

  /**
   * A move to another track, drawn as an arrow between the columns.
   *
   * @param side {@code right} or {@code left}, where the other track is; {@code away} where the
   *     other level is in no cell of this row
   */
  public record Crossing(DeclaredMove move, String side) {}

  /**
   * A track at a grade.
   *
   * @param levels none where the track has a gap; more than one only while the content is wrong
   * @param gap a sentence about the missing level; absent where there is none
   */
  public record Cell(TrackBadge track, List<LevelHead> levels, @Nullable String gap) {}
}
