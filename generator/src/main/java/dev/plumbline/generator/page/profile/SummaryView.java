package dev.plumbline.generator.page.profile;

import dev.plumbline.generator.markdown.Markup;
import dev.plumbline.generator.page.shell.LevelHead;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The summaries and values of levels side by side, above their expectations.
 *
 * @param columns the levels, in order
 * @param hasSummaries whether any of them has a summary
 * @param scales one row for each scale that any of them names
 * @param week their weeks; absent where none of them gives it
 * @param stages their places on the ladders of dimensions; absent without any
 * @param hasPay whether the pay of any of them is known
 * @param sharedPay the pay of all of them; absent where it differs or is unknown
 */
public record SummaryView(
    List<Column> columns,
    boolean hasSummaries,
    List<ScaleRow> scales,
    @Nullable BarChart week,
    @Nullable BarChart stages,
    boolean hasPay,
    @Nullable String sharedPay) {
  public SummaryView {
    columns = List.copyOf(columns);
    scales = List.copyOf(scales);
  }

  /**
   * A level.
   *
   * @param family its family's name; absent where all columns are of one family
   * @param summary its summary, or empty
   * @param pay the pay of the level; absent if unknown
   */
  public record Column(
      LevelHead head, @Nullable String family, Markup summary, @Nullable String pay) {}
}
