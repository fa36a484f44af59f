package dev.plumbline.generator.page.expectation;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.shell.LevelHead;
import dev.plumbline.generator.page.shell.TrackBadge;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Expectations aligned row by row, with one column for each track. On a grade page a row is a
 * dimension, on a dimension page it is a grade.
 */
public record SideBySide(List<RowGroup> groups) {
  public SideBySide {
    groups = List.copyOf(groups);
  }

  /**
   * Rows under one heading.
   *
   * @param head absent where rows are ungrouped
   * @param summary the group's summary, or empty
   */
  public record RowGroup(@Nullable GroupHead head, Markup summary, List<Row> rows) {
    public RowGroup {
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row.
   *
   * @param note a plain line under the heading; absent where there is nothing to add
   * @param shared criteria of all columns, shown once; may be empty
   * @param paired pairs of criteria of two columns; absent where there are none
   * @param opening stages of both columns, where they come before the pairs; else empty
   * @param cells one for each column, in order; empty where nothing is left to show
   * @param apart what the cells hold, in short, where a long page folds them on phones; else empty
   */
  public record Row(
      RowHead head,
      @Nullable String note,
      List<CriterionView> shared,
      @Nullable PairedView paired,
      List<Cell> opening,
      List<Cell> cells,
      List<String> apart) {
    public Row {
      shared = List.copyOf(shared);
      opening = List.copyOf(opening);
      cells = List.copyOf(cells);
      apart = List.copyOf(apart);
    }
  }

  /**
   * The cell of one column in a row.
   *
   * @param track which column
   * @param level the level; absent where the track has none at this grade
   * @param texts the criteria that only this column asks
   * @param noExpectation absent where something is asked
   */
  public record Cell(
      TrackBadge track,
      @Nullable LevelHead level,
      @Nullable StageView stage,
      List<TopicView> texts,
      @Nullable NoExpectationView noExpectation) {
    public Cell {
      texts = List.copyOf(texts);
    }

    /** The number of criteria. */
    public int count() {
      return texts.stream()
          .flatMap(text -> text.chunks().stream())
          .mapToInt(chunk -> chunk.criteria().size())
          .sum();
    }

    /** Whether it asks something, or says why it does not. */
    public boolean says() {
      return !texts.isEmpty() || noExpectation != null;
    }

    /** The cell with its stage and nothing else. */
    public Cell stageAlone() {
      return new Cell(track, level, stage, List.of(), null);
    }

    /**
     * The cell without its stage.
     *
     * @param nothing the sentence where it asks nothing more
     */
    public Cell rest(String nothing) {
      NoExpectationView none =
          says() ? noExpectation : new NoExpectationView(nothing, Markup.EMPTY);
      return new Cell(track, level, null, texts, none);
    }
  }
}
