package dev.plumbline.generator.page.expectation;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.TrackMark;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Expectations aligned row by row, one column a track. On a grade page a row is a dimension, on a
 * dimension page it is a grade.
 */
public record SideBySide(List<RowGroup> groups) {
  /**
   * Rows under one heading.
   *
   * @param name empty where rows stand ungrouped
   * @param id of the heading; contains a dot
   */
  public record RowGroup(String id, String name, Markup summary, List<Row> rows) {}

  /**
   * A row.
   *
   * @param id of its heading; contains a dot
   * @param dimension the dimension's id
   * @param label its heading
   * @param href where the heading leads
   * @param note a plain line under the heading, or empty
   * @param shared what every column asks, said once; empty where nothing is
   * @param paired what both of two columns ask, or are both about; absent where nothing is
   * @param opening stages of both columns, where they stand before what is paired; else empty
   * @param cells one for each column, in order; empty where all is said before
   */
  public record Row(
      String id,
      String dimension,
      String label,
      String href,
      String note,
      List<CriterionView> shared,
      @Nullable PairedView paired,
      List<Cell> opening,
      List<Cell> cells) {
    public static Row of(
        String id,
        String dimension,
        String label,
        String href,
        String note,
        List<CriterionView> shared,
        List<Cell> cells) {
      return new Row(id, dimension, label, href, note, shared, null, List.of(), cells);
    }
  }

  /**
   * What one column says in a row.
   *
   * @param track which column
   * @param level the level; absent where the track has none at this grade
   * @param texts what only this column asks
   * @param silence why nothing is asked, as a plain sentence; empty where something is
   * @param silenceReason the author's own words for it, or empty
   */
  public record Cell(
      TrackMark track,
      @Nullable LevelHead level,
      @Nullable StageView stage,
      List<TopicView> texts,
      String silence,
      Markup silenceReason) {
    /** Whether it asks something, or says why it does not. */
    public boolean says() {
      return !texts.isEmpty() || !silence.isEmpty();
    }

    public Cell stageAlone() {
      return new Cell(track, level, stage, List.of(), "", Markup.EMPTY);
    }

    /** Without its stage, and with a sentence where it asks nothing more. */
    public Cell rest(String nothing) {
      String why = texts.isEmpty() && silence.isEmpty() ? nothing : silence;
      return new Cell(track, level, null, texts, why, silenceReason);
    }
  }
}
