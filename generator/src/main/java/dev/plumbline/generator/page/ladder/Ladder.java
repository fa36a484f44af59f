package dev.plumbline.generator.page.ladder;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.move.DeclaredMove;
import dev.plumbline.generator.page.shell.ArticleView;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.TrackMark;
import java.util.List;

/**
 * A family's ladder: one row a grade, highest first, one column a track.
 *
 * @param columns the tracks, in the framework's order
 */
public record Ladder(List<Column> columns, List<Row> rows) {
  /** A track's column. */
  public record Column(TrackMark track, Markup summary, ArticleView article) {}

  /**
   * A grade.
   *
   * @param id of the row; contains a dot
   * @param name the grade's name, or empty where it has only its number
   * @param href the grade's page, or empty where no level has this grade
   * @param peers whether its levels are peers of each other
   * @param moves moves that begin at this grade and change track
   */
  public record Row(
      String id,
      int grade,
      String name,
      String scope,
      String href,
      boolean peers,
      List<Cell> cells,
      List<DeclaredMove> moves) {}

  /**
   * A track at a grade.
   *
   * @param levels none where the track has a gap; more than one only while the content is wrong
   * @param gap what is missing, as a sentence; empty where nothing is
   */
  public record Cell(TrackMark track, List<LevelHead> levels, String gap) {}
}
