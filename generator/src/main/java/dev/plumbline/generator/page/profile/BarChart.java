package dev.plumbline.generator.page.profile;

import dev.plumbline.generator.page.shell.LevelHead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values of levels as bars: a row for each activity, dimension or scale, and in it a bar for each
 * level that has a value, all on one axis.
 *
 * @param alone whether it is of one level, which a page need not name again
 * @param wide whether a level's code is too long to stand in the line of its bar
 * @param notes sentences about levels that have no values
 */
public record BarChart(boolean alone, boolean wide, List<Row> rows, List<String> notes) {
  /** The longest code that stands in the line of a bar. */
  private static final int SHORT = 6;

  public BarChart {
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /** The chart of some levels; absent where it has no row. */
  static @Nullable BarChart of(List<LevelHead> levels, List<Row> rows, List<String> notes) {
    boolean wide = levels.stream().anyMatch(level -> level.code().length() > SHORT);
    return rows.isEmpty() ? null : new BarChart(levels.size() == 1, wide, rows, notes);
  }

  /**
   * A row.
   *
   * @param href the page of what it is about; absent where there is none
   * @param axis the whole length of a bar, as SVG writes a path, in a drawing of 100 by 10
   */
  public record Row(String name, @Nullable String href, String axis, List<Bar> bars) {
    public Row {
      bars = List.copyOf(bars);
    }
  }

  /**
   * A bar.
   *
   * @param path as SVG writes it
   * @param value in words, which stand at its end
   * @param note a further remark; absent where there is none
   */
  public record Bar(LevelHead level, String path, String value, @Nullable String note) {}
}
