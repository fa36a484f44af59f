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
        .extracting(BarChart.Row::name)
        .containsExactly("Trade");
  }

  @Test
  void eachLevelHasABarOfItsStepsOnOneAxis() throws IOException {
    site.level("lamps/ic/a", 1, "", "stages: {glass: one}");
    site.level("lamps/management/m", 1, "", "stages: {glass: two}");
    BarChart.Row row = rows("lamps/ic/a", "lamps/management/m").get(0);

    assertThat(row.axis()).isEqualTo("M0 0h49v10h-49zM51 0h49v10h-49z");
    assertThat(row.bars())
        .extracting(BarChart.Bar::path)
        .containsExactly("M0 0h49v10h-49z", row.axis());
    assertThat(row.bars()).extracting(BarChart.Bar::value).containsExactly("One", "Two");
    assertThat(row.bars())
        .extracting(BarChart.Bar::note)
        .containsExactly("[position 1 2]", "[position 2 2]");
  }

  @Test
  void aLevelWithoutAStageHasNoBar() throws IOException {
    site.level("lamps/ic/a", 1, "");
    site.level("lamps/management/m", 1, "", "stages: {glass: two}");

    assertThat(rows("lamps/ic/a", "lamps/management/m").get(0).bars())
        .extracting(bar -> bar.level().code())
        .containsExactly("M");
  }

  @Test
  void aStageThatAllShareIsNotApart() throws IOException {
    site.level("lamps/ic/a", 1, "", "stages: {glass: one, trade: low}");
    site.level("lamps/management/m", 1, "", "stages: {glass: one, trade: high}");

    assertThat(Objects.requireNonNull(apart("lamps/ic/a", "lamps/management/m")).rows())
        .extracting(BarChart.Row::name)
        .containsExactly("Trade");
  }

  @Test
  void aStageThatIsOptionalForOneIsApart() throws IOException {
    site.level("lamps/ic/a", 1, "", "stages: {glass: {stage: one, optional: true}}");
    site.level("lamps/management/m", 1, "", "stages: {glass: one}");
    BarChart chart = Objects.requireNonNull(apart("lamps/ic/a", "lamps/management/m"));

    assertThat(chart.rows().get(0).bars())
        .extracting(BarChart.Bar::note)
        .containsExactly("[stage.optional [position 1 2]]", "[position 1 2]");
  }

  private List<BarChart.Row> rows(String... refs) throws IOException {
    return Objects.requireNonNull(chart(refs)).rows();
  }

  private @Nullable BarChart apart(String... refs) throws IOException {
    PageContext page = site.page();
    List<Level> levels = Stream.of(refs).map(ref -> DraftSite.level(page, ref)).toList();
    return new StageCharts(page, DraftSite.family(page, "lamps")).apart(levels);
  }

  private @Nullable BarChart chart(String... refs) throws IOException {
    PageContext page = site.page();
    List<Level> levels = Stream.of(refs).map(ref -> DraftSite.level(page, ref)).toList();
    return new StageCharts(page, DraftSite.family(page, "lamps")).of(levels);
  }
}
