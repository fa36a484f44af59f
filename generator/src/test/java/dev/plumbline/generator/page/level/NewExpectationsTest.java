package dev.plumbline.generator.page.level;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.compare.LevelComparison;
import dev.plumbline.generator.page.DraftSite;
import dev.plumbline.generator.page.shell.PageContext;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What is new at a level against the one before, in short. */
final class NewExpectationsTest {
  private static final String FRAMEWORK =
      """
      name: Lanternworks
      tracks:
        - {id: ic, name: Craft, kind: ic}
      dimensions:
        - {id: glass, name: Glass, stages: [{id: one, name: One}, {id: two, name: Two}]}
        - {id: trade, name: Trade}
      """;
  private static final String SAME = "## Trade\n\n- Weighs each order before it leaves\n";

  private final DraftSite site = new DraftSite(FRAMEWORK).family("lamps");

  @Test
  void aLevelThatAsksTheSameHasNoLines() throws IOException {
    site.level("lamps/ic/a", 1, SAME).level("lamps/ic/b", 2, SAME);

    assertThat(news().sentence()).isEqualTo("[news.carried.one 1]");
    assertThat(news().lines()).isEmpty();
  }

  @Test
  void aDimensionWithANewCriterionIsALineWithItsCount() throws IOException {
    site.level("lamps/ic/a", 1, SAME);
    site.level("lamps/ic/b", 2, SAME + "- Paints signs for festivals\n");
    LevelView.NewsLine line = news().lines().get(0);

    assertThat(news().sentence()).isEqualTo("[news.new.one 1], [news.carried.one 1]");
    assertThat(line.name()).isEqualTo("Trade");
    assertThat(line.counts()).isEqualTo("[news.new.one 1]");
    assertThat(line.stage()).isNull();
  }

  @Test
  void anotherStageAloneIsALineWithoutACount() throws IOException {
    site.level("lamps/ic/a", 1, SAME, "stages: {glass: one}");
    site.level("lamps/ic/b", 2, SAME, "stages: {glass: two}");
    LevelView.NewsLine line = news().lines().get(0);

    assertThat(line.name()).isEqualTo("Glass");
    assertThat(line.counts()).isNull();
    assertThat(line.stage()).isEqualTo("[news.stage One Two]");
  }

  @Test
  void theLinkOnwardLeadsToTheNextWrittenLevelOfTheTrack() throws IOException {
    site.level("lamps/ic/a", 1, SAME).level("lamps/ic/b", 2, SAME);
    assertThat(news().after()).isNull();

    site.level("lamps/ic/c", 3, "", "status: placeholder").level("lamps/ic/d", 4, SAME);
    assertThat(Objects.requireNonNull(news().after()).text()).isEqualTo("[news.after D]");
  }

  private LevelView.News news() throws IOException {
    PageContext page = site.page();
    LevelComparison comparison =
        LevelComparison.between(
            page.content().index(),
            DraftSite.level(page, "lamps/ic/a"),
            DraftSite.level(page, "lamps/ic/b"));
    return new NewExpectations(page).news(DraftSite.family(page, "lamps"), comparison);
  }
}
