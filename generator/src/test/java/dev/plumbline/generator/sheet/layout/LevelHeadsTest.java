package dev.plumbline.generator.sheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.sheet.read.Region;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How sheets name levels and tracks, and what is made of it. */
class LevelHeadsTest {
  private final DrawnSheet drawn = new DrawnSheet();

  @Test
  void tracksComeFromMergedCellsAboveSeveralRowsOfHeads() {
    List<Region> merged = List.of(new Region(0, 1, 0, 2), new Region(0, 4, 0, 5));
    SheetTable table =
        drawn.table(
            merged,
            "|Individual contributors|||Managers|",
            "Area|IC4|IC5||M5|M6",
            "Title|Senior engineer|Staff engineer||Manager|Director",
            "Craft|Knows it.|Changes it.||Judges it.|Leads it.");

    assertThat(table.levels())
        .extracting(level -> level.track() + " " + level.code() + " " + level.title())
        .containsExactly(
            "Individual contributors IC4 Senior engineer",
            "Individual contributors IC5 Staff engineer",
            "Managers M5 Manager",
            "Managers M6 Director");
    assertThat(drawn.tally().left()).isEmpty();
  }

  @Test
  void aRowOfTitlesBelowTheCodesNeedsNoHeading() {
    SheetTable table =
        drawn.table(
            "Skill|E5|E6|D7", "|Engineer|Senior engineer|Director", "Craft|Does it.|Knows.|All.");

    assertThat(table.levels())
        .extracting(level -> level.code() + " " + level.title())
        .containsExactly("E5 Engineer", "E6 Senior engineer", "D7 Director");
    assertThat(drawn.tally().left()).isEmpty();
  }

  @Test
  void twoRowsOfHeadsBelowHeadingsOfColumnsAreCodesAndTitles() {
    SheetTable below =
        drawn.table("||L3|L4", "Area|Skill|Engineer|Manager", "Work|Craft|Draws it.|Judges it.");
    assertThat(DrawnSheet.names(below)).containsExactly("L3 Engineer", "L4 Manager");
    assertThat(DrawnSheet.said(below))
        .containsExactly("L3 Craft: Draws it.", "L4 Craft: Judges it.");

    SheetTable above =
        drawn.table("Area|Skill|Engineer|Manager", "||L3|L4", "Work|Craft|Draws it.|Judges it.");
    assertThat(DrawnSheet.names(above)).containsExactly("L3 Engineer", "L4 Manager");
    assertThat(drawn.tally().left()).isEmpty();
  }

  @Test
  void aHeadingMergedOverTwoRowsHeadsTheLevelsAndNotTheTracksAboveThem() {
    List<Region> merged =
        List.of(new Region(0, 0, 1, 0), new Region(0, 1, 0, 2), new Region(0, 3, 0, 4));
    SheetTable table =
        drawn.table(merged, "Level|IC||EM|", "|1|2|1|2", "Craft|Learns.|Does.|Leads.|Plans.");

    assertThat(table.levels())
        .extracting(level -> level.track() + " " + level.name() + " " + level.grade())
        .containsExactly("IC Level 1 1", "IC Level 2 2", "EM Level 1 1", "EM Level 2 2");
  }

  @Test
  void columnsThatAreCalledTheSameAreTwoLevels() {
    assertThat(
            drawn.table("Skill|Engineer|engineer|Manager", "Craft|Learns.|Does.|Leads.").levels())
        .extracting(level -> level.title() + " " + level.twin())
        .containsExactly("Engineer 0", "engineer 1", "Manager 0");
    assertThat(drawn.table("Level|Craft", "IC1|Learns.", "IC1|Asks.", "IC2|Does.").levels())
        .allMatch(level -> level.twin() == 0);
  }

  @Test
  void aCodeCanHaveADecimal() {
    SheetTable table = drawn.table("Skill|L1.1|L1.2 Builder", "Craft|Learns it.|Knows it.");

    assertThat(DrawnSheet.names(table)).containsExactly("L1.1 ", "L1.2 Builder");
    assertThat(table.levels()).allMatch(level -> level.codeNumber() == 0);
  }

  @Test
  void codesGradesAndTitlesInOneCellAreTakenApart() {
    SheetTable table =
        drawn.table(
            "Skill|E5 (Staff)|IC6 – Principal (Grade 6)|L7", "Craft|Does it.|Leads it.|All.");

    assertThat(table.levels())
        .extracting(level -> level.code() + "/" + level.title() + "/" + level.grade())
        .containsExactly("E5/Staff/null", "IC6/Principal/6", "L7//null");
  }

  @Test
  void whatLevelsHaveInCommonBeforeTracksPartIsNoTrack() {
    List<Region> merged = List.of(new Region(0, 1, 0, 2), new Region(0, 3, 0, 4));
    SheetTable table =
        drawn.table(
            merged, "|Common path||Managers|", "|L4|L5|L6|L7", "Craft|Learns.|Does.|Leads.|All.");

    assertThat(table.levels())
        .extracting(SheetLevel::track)
        .containsExactly(null, null, "Managers", "Managers");
    assertThat(table.levels().get(0).facts()).isEqualTo(Map.of("Track", "Common path"));
  }

  @Test
  void titlesOfSeveralTablesOnASheetAreTracks() {
    SheetTable table =
        drawn.table(
            "Makers||",
            "Skill|L4|L5",
            "Craft|Knows it.|Changes it.",
            "Leaders||",
            "Skill|L5|L6",
            "Craft|Judges it.|Leads it.");

    assertThat(table.levels())
        .extracting(level -> level.track() + " " + level.code())
        .containsExactly("Makers L4", "Makers L5", "Leaders L5", "Leaders L6");
    assertThat(drawn.tally().left()).isEmpty();
  }

  @Test
  void aNumberInTheCodeIsNotThatOfALetterMore() {
    assertThat(SheetLevel.NONE.withCode("IC3").codeNumber()).isEqualTo(3);
    assertThat(SheetLevel.NONE.withCode("IC3a").codeNumber()).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "M4, Anything, PEOPLE",
    "IC4, Product manager, NOBODY",
    "IC4, '', NOBODY",
    "D7, Director, PEOPLE",
    "D1, Designer, NOBODY",
    "D7, '', UNSAID",
    "L7, '', UNSAID",
    "L7, Engineering director, PEOPLE",
    "'', Head of design, PEOPLE",
    "'', Senior product manager, NOBODY",
    "'', Design manager, PEOPLE",
    "'', Level 3, UNSAID",
    "'', 1.5, UNSAID",
    "'', Teamleiter, PEOPLE",
    "'', Projektleiterin, NOBODY",
    "'', Reisebegleiter, NOBODY",
    "'', Responsable d’équipe, PEOPLE",
    "'', Responsable produit, NOBODY",
    "'', 'Senior manager, product', PEOPLE"
  })
  void codesDecideWhoManagesWhereTheirLettersSayItAndTitlesElsewhere(
      String code, String title, Leading leading) {
    assertThat(SheetLevel.NONE.withCode(code).withTitle(title).leading()).isEqualTo(leading);
  }
}
