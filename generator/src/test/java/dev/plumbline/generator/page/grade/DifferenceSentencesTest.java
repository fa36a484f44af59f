package dev.plumbline.generator.page.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.model.Level;
import dev.plumbline.generator.page.DraftSite;
import dev.plumbline.generator.page.profile.Places;
import dev.plumbline.generator.page.shell.PageContext;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the page of a grade says of how its levels differ. */
final class DifferenceSentencesTest {
  private static final String FRAMEWORK =
      """
      name: Lanternworks
      tracks:
        - {id: ic, name: Craft, kind: ic}
        - {id: management, name: Management, kind: management}
        - {id: trade, name: Trade, kind: other}
      scales:
        - {id: reach, name: Reach, steps: [{id: near, name: Near}, {id: far, name: Far}]}
      activities:
        - {id: blowing, name: Blowing, kind: making}
        - {id: selling, name: Selling, kind: other}
      dimensions:
        - {id: glass, name: Glass, stages: [{id: one, name: One}, {id: two, name: Two}]}
        - {id: crew, name: Crew, tracks: [management]}
      """;
  private static final String CRAFT = "lamps/ic/a";
  private static final String MANAGEMENT = "lamps/management/m";
  private static final String TRADE = "lamps/trade/t";

  private final DraftSite site = new DraftSite(FRAMEWORK).family("lamps");

  @Test
  void aLevelAloneDiffersFromNone() throws IOException {
    site.level(CRAFT, 1, "", "stages: {glass: two}");

    assertThat(sentences(CRAFT)).isEmpty();
  }

  @Test
  void levelsOfWhichNothingIsKnownAreNotTold() throws IOException {
    site.level(CRAFT, 1, "").level(MANAGEMENT, 1, "");

    assertThat(sentences(CRAFT, MANAGEMENT)).isEmpty();
  }

  @Test
  void eachGoesFurtherWhereItStandsHigher() throws IOException {
    site.level(CRAFT, 1, "", "stages: {glass: two}", "scales: {reach: near}");
    site.level(MANAGEMENT, 1, "", "stages: {glass: one}", "scales: {reach: far}");

    assertThat(sentences(CRAFT, MANAGEMENT))
        .containsExactly(
            "[grade.further A [grade.against Glass Two One]]",
            "[grade.further M [grade.against Reach Far Near]]");
  }

  @Test
  void nobodyGoesFurtherThanALevelThatStandsNowhere() throws IOException {
    site.level(CRAFT, 1, "", "scales: {reach: far}").level(MANAGEMENT, 1, "");

    assertThat(sentences(CRAFT, MANAGEMENT)).isEmpty();
  }

  @Test
  void nobodyGoesFurtherByAStageThatIsOptional() throws IOException {
    site.level(CRAFT, 1, "", "stages: {glass: {stage: two, optional: true}}");
    site.level(MANAGEMENT, 1, "", "stages: {glass: one}");

    assertThat(sentences(CRAFT, MANAGEMENT)).isEmpty();
  }

  @Test
  void whatOneLevelAloneIsAskedIsNamed() throws IOException {
    site.level(CRAFT, 1, "## Glass\n\n- Blows lamps.\n");
    site.level(MANAGEMENT, 1, "## Glass\n\n- Buys lamps.\n\n## Crew\n\n- Leads.\n");

    assertThat(sentences(CRAFT, MANAGEMENT)).containsExactly("[grade.only M Crew]");
  }

  @Test
  void aLevelThatIsNotWrittenIsNotComparedWithOneThatIs() throws IOException {
    site.level(CRAFT, 1, "").level(MANAGEMENT, 1, "## Crew\n\n- Leads.\n");

    assertThat(sentences(CRAFT, MANAGEMENT)).isEmpty();
  }

  @Test
  void whatTakesMoreOfEachWeekIsNamed() throws IOException {
    site.level(CRAFT, 1, "", "week: {blowing: 100}");
    site.level(MANAGEMENT, 1, "", "week: {blowing: 40, selling: 60}");

    assertThat(sentences(CRAFT, MANAGEMENT))
        .containsExactly(
            "[grade.week.both A [grade.week.against Blowing 100 40]"
                + " M [grade.week.against-none Selling 60]]");
  }

  @Test
  void weeksThatAreTheSameOrNotBothGivenAreNotTold() throws IOException {
    site.level(CRAFT, 1, "", "week: {blowing: 100}");
    site.level(MANAGEMENT, 1, "", "week: {blowing: 100}").level(TRADE, 1, "");

    assertThat(sentences(CRAFT, MANAGEMENT)).isEmpty();
    assertThat(sentences(CRAFT, TRADE)).isEmpty();
  }

  @Test
  void ofThreeLevelsNoneGoesFurtherThanAnother() throws IOException {
    site.level(CRAFT, 1, "", "stages: {glass: two}", "week: {blowing: 100}");
    site.level(MANAGEMENT, 1, "", "stages: {glass: one}", "week: {selling: 100}");
    site.level(TRADE, 1, "", "stages: {glass: one}", "week: {selling: 100}");

    assertThat(sentences(CRAFT, MANAGEMENT, TRADE))
        .containsExactly(
            "[grade.apart Glass]",
            "[grade.week.largest [names.and"
                + " [grade.week.part A Blowing 100][names.separator][grade.week.part M Selling 100]"
                + " [grade.week.part T Selling 100]]]");
  }

  @Test
  void expectationsInTheSameWordsAreCounted() throws IOException {
    site.level(CRAFT, 1, "## Glass\n\n- Blows lamps.\n");
    site.level(MANAGEMENT, 1, "## Glass\n\n- Blows lamps.\n");

    assertThat(sentences(CRAFT, MANAGEMENT)).containsExactly("[grade.shared.one 1]");
  }

  private List<String> sentences(String... refs) throws IOException {
    PageContext page = site.page();
    List<Level> levels = Stream.of(refs).map(ref -> DraftSite.level(page, ref)).toList();
    Places places = new Places(page.framework(), DraftSite.family(page, "lamps"), levels);
    return new DifferenceSentences(page, places).sentences();
  }
}
