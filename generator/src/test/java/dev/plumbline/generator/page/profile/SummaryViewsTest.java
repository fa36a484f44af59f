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

/** What stands above the expectations of levels that are side by side. */
final class SummaryViewsTest {
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
      scales:
        - {id: reach, name: Reach, steps: [{id: near, name: Near}, {id: far, name: Far}]}
      pay:
        - {id: p1, name: P1}
        - {id: p2, name: P2, range: 2 to 3}
      """;
  private static final String CRAFT = "lamps/ic/a";
  private static final String MANAGEMENT = "lamps/management/m";

  private final DraftSite site = new DraftSite(FRAMEWORK).family("lamps");

  @Test
  void levelsThatSayNothingHaveNoRows() throws IOException {
    site.level(CRAFT, 1, "").level(MANAGEMENT, 1, "");
    SummaryView summary = summary(CRAFT, MANAGEMENT);

    assertThat(summary.hasSummaries()).isFalse();
    assertThat(summary.week()).isNull();
    assertThat(summary.hasPay()).isFalse();
    assertThat(summary.sharedPay()).isNull();
    assertThat(summary.scales()).isEmpty();
  }

  @Test
  void whatOneLevelSaysIsARowInWhichTheOthersIsAbsent() throws IOException {
    site.level(CRAFT, 1, "Blows lamps.", "pay: p1", "week: {blowing: 60}");
    site.level(MANAGEMENT, 1, "");
    SummaryView summary = summary(CRAFT, MANAGEMENT);

    assertThat(summary.hasSummaries()).isTrue();
    assertThat(Objects.requireNonNull(summary.week()).notes()).containsExactly("[week.none M]");
    assertThat(summary.hasPay()).isTrue();
    SummaryView.Column other = summary.columns().get(1);
    assertThat(other.summary().isEmpty()).isTrue();
    assertThat(other.pay()).isNull();
  }

  @Test
  void payIsSharedWhereAllArePaidAlike() throws IOException {
    site.level(CRAFT, 1, "", "pay: p2").level(MANAGEMENT, 1, "", "pay: p2");

    assertThat(summary(CRAFT, MANAGEMENT).sharedPay()).isEqualTo("[pay.range P2 2 to 3]");
  }

  @Test
  void payIsNotSharedWithALevelOfWhichNothingIsKnown() throws IOException {
    site.level(CRAFT, 1, "").level(MANAGEMENT, 1, "", "pay: p1");
    SummaryView summary = summary(CRAFT, MANAGEMENT);

    assertThat(summary.hasPay()).isTrue();
    assertThat(summary.sharedPay()).isNull();
    assertThat(summary.columns()).extracting(SummaryView.Column::pay).containsExactly(null, "P1");
  }

  @Test
  void aStepIsSharedWhereAllStandOnIt() throws IOException {
    site.level(CRAFT, 1, "", "scales: {reach: far}");
    site.level(MANAGEMENT, 1, "", "scales: {reach: far}");
    ScaleRow row = summary(CRAFT, MANAGEMENT).scales().get(0);

    assertThat(Objects.requireNonNull(row.shared()).name()).isEqualTo("Far");
    assertThat(row.shared().pips()).containsExactly(true, true);
  }

  @Test
  void aStepOfOneLevelAloneIsNotShared() throws IOException {
    site.level(CRAFT, 1, "", "scales: {reach: near}").level(MANAGEMENT, 1, "");

    assertThat(summary(CRAFT).scales().get(0).shared()).isNull();
    ScaleRow row = summary(CRAFT, MANAGEMENT).scales().get(0);
    assertThat(row.shared()).isNull();
    assertThat(Objects.requireNonNull(row.cells().get(0).step()).pips())
        .containsExactly(true, false);
    assertThat(row.cells().get(1).step()).isNull();
  }

  @Test
  void familiesAreNamedWhereLevelsAreOfSeveral() throws IOException {
    site.level(CRAFT, 1, "").level(MANAGEMENT, 1, "").family("pipes").level("pipes/ic/p", 1, "");

    assertThat(summary(CRAFT, MANAGEMENT).columns())
        .extracting(SummaryView.Column::family)
        .containsExactly(null, null);
    assertThat(summary(CRAFT, "pipes/ic/p").columns())
        .extracting(SummaryView.Column::family)
        .containsExactly("lamps", "pipes");
  }

  private SummaryView summary(String... refs) throws IOException {
    PageContext page = site.page();
    List<Level> levels = Stream.of(refs).map(ref -> DraftSite.level(page, ref)).toList();
    return new SummaryViews(page).of(levels, null);
  }
}
