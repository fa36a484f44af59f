package dev.plumbline.generator.page.profile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.DraftSite;
import dev.plumbline.generator.page.shell.PageContext;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The charts of weeks. */
final class WeekChartsTest {
  private static final String FRAMEWORK =
      """
      name: Lanternworks
      tracks:
        - {id: ic, name: Craft, kind: ic}
        - {id: management, name: Management, kind: management}
      dimensions:
        - {id: glass, name: Glass}
      activities:
        - {id: blowing, name: Blowing, kind: making}
        - {id: selling, name: Selling, kind: other}
      """;

  private final DraftSite site = new DraftSite(FRAMEWORK).family("lamps");

  @Test
  void anActivityIsARowWithABarForEachLevel() throws IOException {
    site.level("lamps/ic/a", 1, "", "week: {blowing: 80, selling: 20}");
    site.level("lamps/management/m", 1, "", "week: {selling: 100}");
    BarChart.Row row = chart("lamps/ic/a", "lamps/management/m").rows().get(0);

    assertThat(row.name()).isEqualTo("Blowing");
    assertThat(row.bars())
        .extracting(BarChart.Bar::path)
        .containsExactly("M0 0h80v10h-80z", "M0 0h0v10h-0z");
    assertThat(row.bars())
        .extracting(BarChart.Bar::value)
        .containsExactly("[week.percent 80]", "[week.percent 0]");
  }

  @Test
  void aLevelAloneIsNotNamedAgain() throws IOException {
    site.level("lamps/ic/a", 1, "", "week: {blowing: 100}");

    assertThat(chart("lamps/ic/a").alone()).isTrue();
  }

  @Test
  void aCodeOfSevenLettersIsTooLongForTheLineOfABar() throws IOException {
    site.level("lamps/ic/abcdef", 1, "", "week: {blowing: 100}");
    site.level("lamps/ic/abcdefg", 1, "", "week: {blowing: 100}");

    assertThat(chart("lamps/ic/abcdef").wide()).isFalse();
    assertThat(chart("lamps/ic/abcdef", "lamps/ic/abcdefg").wide()).isTrue();
  }

  private BarChart chart(String... refs) throws IOException {
    PageContext page = site.page();
    List<Level> levels = Stream.of(refs).map(ref -> DraftSite.level(page, ref)).toList();
    return Objects.requireNonNull(new WeekCharts(page).of(levels));
  }
}
