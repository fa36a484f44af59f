package dev.plumbline.generator.page.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.DraftSite;
import dev.plumbline.generator.page.shell.PageContext;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The drawings of the places of levels on the ladders of dimensions. */
final class StageChartsTest {
  private static final String FRAMEWORK =
      """
      name: Lanternworks
      tracks:
        - {id: ic, name: Craft, kind: ic}
        - {id: management, name: Management, kind: management}
      dimensions:
        - {id: glass, name: Glass, stages: [{id: one, name: One}, {id: two, name: Two}]}
        - {id: trade, name: Trade, stages: [{id: low, name: Low}, {id: high, name: High}]}
        - {id: people, name: People}
      """;

  private final DraftSite site = new DraftSite(FRAMEWORK).family("lamps");

  @Test
  void levelsWithoutAStageHaveNoChart() throws IOException {
    site.level("lamps/ic/a", 1, "");

    assertThat(chart("lamps/ic/a")).isNull();
  }

  @Test
  void onlyDimensionsInWhichALevelHasAStageHaveARow() throws IOException {
    site.level("lamps/ic/a", 1, "", "stages: {trade: low}");

    assertThat(Objects.requireNonNull(chart("lamps/ic/a")).rows())
        .extracting(StageChart.Row::name)
        .containsExactly("Trade");
  }

  @Test
  void eachLevelHasItsOwnHeightAndEachStageItsTick() throws IOException {
    site.level("lamps/ic/a", 1, "", "stages: {glass: one}");
    site.level("lamps/management/m", 1, "", "stages: {glass: two}");
    StageChart chart = Objects.requireNonNull(chart("lamps/ic/a", "lamps/management/m"));

    assertThat(chart.height()).isEqualTo(16);
    StageChart.Row row = chart.rows().get(0);
    assertThat(row.axis()).isEqualTo("M0 8H100M25 1V15M75 1V15");
    assertThat(row.marks())
        .extracting(StageChart.Mark::path)
        .containsExactly("M22 4a3 3 0 1 0 6 0a3 3 0 1 0 -6 0z", "M72 9h6v6h-6z");
    assertThat(row.sentence()).isEqualTo("[diagram.stage A One 1 2]; [diagram.stage M Two 2 2]");
  }

  @Test
  void theHeightOfALevelWithoutAStageStaysEmpty() throws IOException {
    site.level("lamps/ic/a", 1, "");
    site.level("lamps/management/m", 1, "", "stages: {glass: two}");
    StageChart chart = Objects.requireNonNull(chart("lamps/ic/a", "lamps/management/m"));

    assertThat(chart.rows().get(0).marks())
        .extracting(StageChart.Mark::path)
        .containsExactly("M72 9h6v6h-6z");
  }

  private @Nullable StageChart chart(String... refs) throws IOException {
    PageContext page = site.page();
    List<Level> levels = Stream.of(refs).map(ref -> DraftSite.level(page, ref)).toList();
    return new StageCharts(page, DraftSite.family(page, "lamps")).of(levels);
  }
}
