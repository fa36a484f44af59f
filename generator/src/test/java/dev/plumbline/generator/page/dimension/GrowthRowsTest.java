package dev.plumbline.generator.page.dimension;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.model.Dimension;
import dev.plumbline.generator.model.Family;
import dev.plumbline.generator.page.DraftSite;
import dev.plumbline.generator.page.expectation.SideBySide;
import dev.plumbline.generator.page.shell.PageContext;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The rows of one dimension, grade by grade. */
final class GrowthRowsTest {
  private static final String FRAMEWORK =
      """
      name: Lanternworks
      tracks:
        - {id: ic, name: Craft, kind: ic}
        - {id: management, name: Management, kind: management}
      dimensions:
        - {id: glass, name: Glass}
      """;
  private static final String SAME = "## Glass\n\n- Weighs each order before it leaves\n";

  private final DraftSite site = new DraftSite(FRAMEWORK).family("lamps");

  @Test
  void gradesAreRowsFromTheLowest() throws IOException {
    site.level("lamps/ic/b", 4, SAME).level("lamps/ic/a", 2, SAME);

    assertThat(rows())
        .extracting(row -> row.head().label())
        .containsExactly("[grade.title 2]", "[grade.title 4]");
  }

  @Test
  void aTrackWithoutALevelAtAGradeSaysSo() throws IOException {
    site.level("lamps/ic/a", 1, SAME).level("lamps/management/m", 2, SAME);
    SideBySide.Cell gap = rows().get(0).cells().get(1);

    assertThat(gap.level()).isNull();
    assertThat(Objects.requireNonNull(gap.noExpectation()).sentence())
        .isEqualTo("[ladder.gap Management]");
  }

  @Test
  void whatAllTracksAskIsSaidOnceAndNotWhereOneTrackHasNoLevel() throws IOException {
    site.level("lamps/ic/a", 1, SAME).level("lamps/management/m", 1, SAME);
    site.level("lamps/ic/b", 2, SAME);

    SideBySide.Row both = rows().get(0);
    assertThat(both.shared()).hasSize(1);
    assertThat(both.cells()).allMatch(cell -> cell.texts().isEmpty());
    SideBySide.Row one = rows().get(1);
    assertThat(one.shared()).isEmpty();
    assertThat(one.cells().get(0).texts()).hasSize(1);
  }

  private List<SideBySide.Row> rows() throws IOException {
    PageContext page = site.page();
    Family family = DraftSite.family(page, "lamps");
    Dimension glass = family.dimension("glass").orElseThrow();
    return new GrowthRows(page, family, glass, page.heads().tracks(family))
        .rows()
        .groups()
        .get(0)
        .rows();
  }
}
