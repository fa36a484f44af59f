package dev.plumbline.generator.page.level;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.page.DraftSite;
import dev.plumbline.generator.page.shell.PageContext;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The changes of a level's values since the level before. */
final class ProfileChangesTest {
  private static final String FRAMEWORK =
      """
      name: Lanternworks
      tracks:
        - {id: ic, name: Craft, kind: ic}
      dimensions:
        - {id: glass, name: Glass}
      activities:
        - {id: blowing, name: Blowing, kind: making}
        - {id: teaching, name: Teaching, kind: guiding}
      scales:
        - {id: reach, name: Reach, steps: [{id: near, name: Near}, {id: far, name: Far}]}
      """;

  private final DraftSite site = new DraftSite(FRAMEWORK).family("lamps");

  @Test
  void valuesThatStayAreNotNews() throws IOException {
    String[] same = {"scales: {reach: near}", "week: {blowing: 60}", "facts: {Tools: A pipe}"};
    site.level("lamps/ic/a", 1, "", same).level("lamps/ic/b", 2, "", same);

    assertThat(lines()).isEmpty();
  }

  @Test
  void valuesThatOnlyOneLevelGivesAreNotNews() throws IOException {
    site.level("lamps/ic/a", 1, "", "facts: {Tools: A pipe}");
    site.level("lamps/ic/b", 2, "", "scales: {reach: far}", "week: {blowing: 60}");

    assertThat(lines()).isEmpty();
  }

  @Test
  void eachValueThatChangedIsALine() throws IOException {
    site.level(
        "lamps/ic/a",
        1,
        "",
        "scales: {reach: near}",
        "week: {blowing: 60, teaching: 10}",
        "facts: {Tools: A pipe}");
    site.level(
        "lamps/ic/b",
        2,
        "",
        "scales: {reach: far}",
        "week: {blowing: 50, teaching: 10}",
        "facts: {Tools: An oven}");

    assertThat(lines())
        .extracting(LevelView.NewsLine::name)
        .containsExactly("Reach", "[news.week]", "Tools");
    assertThat(lines())
        .extracting(LevelView.NewsLine::stage)
        .containsExactly(
            "[news.stage Near Far]", "[news.share Blowing 60 50]", "[news.stage A pipe An oven]");
    assertThat(lines()).extracting(LevelView.NewsLine::counts).containsOnlyNulls();
  }

  private List<LevelView.NewsLine> lines() throws IOException {
    PageContext page = site.page();
    return new ProfileChanges(
            page, DraftSite.level(page, "lamps/ic/a"), DraftSite.level(page, "lamps/ic/b"))
        .lines();
  }
}
