package dev.plumbline.generator.sheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.sheet.read.MarkedText;
import dev.plumbline.generator.sheet.read.Region;
import dev.plumbline.generator.sheet.read.Sheet;
import dev.plumbline.generator.sheet.read.SheetCell;
import dev.plumbline.generator.sheet.read.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Shapes in which people keep frameworks in sheets, and what is made of each cell. */
class SheetShapesTest {
  private CellTally tally = new CellTally(new Workbook("ladder.xlsx", false, List.of()));

  static Stream<Arguments> layouts() {
    return Stream.of(
        Arguments.of(
            LayoutKind.ACROSS, new String[] {"Skill|IC1|IC2", "Craft|Learns it.|Knows it."}),
        Arguments.of(
            LayoutKind.DOWN, new String[] {"Level|Craft", "IC1|Learns it.", "IC2|Knows it."}),
        Arguments.of(
            LayoutKind.CRITERIA,
            new String[] {
              "Level|Dimension|Expectation", "IC1|Craft|Learns it.", "IC2|Craft|Knows it."
            }));
  }

  @ParameterizedTest
  @MethodSource("layouts")
  void eachLayoutIsFoundAndSaysTheSame(LayoutKind kind, String[] rows) {
    SheetTable table = table(rows);

    assertThat(table.kind()).isEqualTo(kind);
    assertThat(table.levels()).extracting(SheetLevel::code).containsExactly("IC1", "IC2");
    assertThat(said(table)).containsExactly("IC1 Craft: Learns it.", "IC2 Craft: Knows it.");
    assertThat(tally.left()).isEmpty();
  }

  @Test
  void tracksComeFromMergedCellsAboveSeveralRowsOfHeads() {
    List<Region> merged = List.of(new Region(0, 1, 0, 2), new Region(0, 4, 0, 5));
    SheetTable table =
        table(
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
    assertThat(tally.left()).isEmpty();
  }

  @Test
  void aRowOfTitlesBelowTheCodesNeedsNoHeading() {
    SheetTable table =
        table("Skill|E5|E6|D7", "|Engineer|Senior engineer|Director", "Craft|Does it.|Knows.|All.");

    assertThat(table.levels())
        .extracting(level -> level.code() + " " + level.title())
        .containsExactly("E5 Engineer", "E6 Senior engineer", "D7 Director");
    assertThat(tally.left()).isEmpty();
  }

  @Test
  void codesGradesAndTitlesInOneCellAreTakenApart() {
    SheetTable table =
        table("Skill|E5 (Staff)|IC6 – Principal (Grade 6)|L7", "Craft|Does it.|Leads it.|All.");

    assertThat(table.levels())
        .extracting(level -> level.code() + "/" + level.title() + "/" + level.grade())
        .containsExactly("E5/Staff/null", "IC6/Principal/6", "L7//null");
  }

  @Test
  void aRowWithNothingButANameIsTheGroupOfTheRowsBelow() {
    SheetTable table = table("|IC1|IC2", "Work||", "Craft|Learns it.|Knows it.");

    assertThat(groups(table)).containsOnly("Work");
    assertThat(tally.left()).isEmpty();
  }

  @Test
  void aLegendIsProseAndNoGroup() {
    SheetTable table =
        table(
            "|IC1|IC2",
            "Craft|Learns it.|Knows it.",
            "Legend: A = early||",
            "Safety|Sees it.|Says it.");

    assertThat(groups(table)).containsOnly("");
    assertThat(table.prose())
        .extracting(cell -> cell.text().plain())
        .containsExactly("Legend: A = early");
  }

  @Test
  void anEmptyColumnBetweenLevelsIsNoLevel() {
    assertThat(table("Skill|IC1||IC2", "Craft|Learns it.||Knows it.").levels()).hasSize(2);
  }

  @Test
  void aMergedCellSaysTheSameOfEachLevel() {
    SheetTable table =
        table(List.of(new Region(1, 1, 1, 2)), "Skill|IC1|IC2", "Craft|Works to the plan.|");

    assertThat(said(table))
        .containsExactly("IC1 Craft: Works to the plan.", "IC2 Craft: Works to the plan.");
  }

  static Stream<Arguments> languages() {
    return Stream.of(
        Arguments.of(
            "Titel",
            new String[] {"Kompetenz|E1|E2", "Titel|Bauer|Planer", "Technik|Baut.|Plant."}),
        Arguments.of(
            "Intitulé",
            new String[] {
              "Compétence|Niveau 1|Niveau 2", "Intitulé|Monteur|Chef", "Technique|Suit.|Guide."
            }),
        Arguments.of(
            "Puesto",
            new String[] {
              "Competencia|Nivel 1|Nivel 2", "Puesto|Montadora|Jefa", "Técnica|Sigue.|Guía."
            }));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void usualHeadingsOfOtherLanguagesAreNoDimensions(String heading, String[] rows) {
    SheetTable table = table(rows);

    assertThat(table.levels()).hasSize(2);
    assertThat(said(table)).hasSize(2).noneMatch(line -> line.contains(heading));
    assertThat(tally.left()).isEmpty();
  }

  @Test
  void aLanguageThatIsNotKnownIsReadByCodesAndItsHeadingIsListed() {
    SheetTable table = table("項目|G1|G2", "技術|計画に従う。|原因を見つける。");

    assertThat(said(table)).containsExactly("G1 技術: 計画に従う。", "G2 技術: 原因を見つける。");
    assertThat(tally.left()).extracting(CellTally.Left::text).containsExactly("項目");
  }

  @Test
  void aColumnOfWeightsIsLeftAndHeadsNothing() {
    SheetTable table = table("Skill|Weight|IC1|IC2", "Craft|25 %|Learns it.|Knows it.");

    assertThat(table.entries()).extracting(entry -> entry.criterion().topic()).containsOnly("");
    assertThat(left()).containsExactly("Weight", "25 %");
  }

  @Test
  void aRowOfNumbersBesideTextsIsAFactOfTheLevels() {
    SheetTable table = table("Skill|IC1|IC2", "Craft|Learns it.|Knows it.", "Time off|20%|10–15%");

    assertThat(table.levels())
        .extracting(SheetLevel::facts)
        .containsExactly(Map.of("Time off", "20%"), Map.of("Time off", "10–15%"));
    assertThat(said(table)).hasSize(2);
    assertThat(tally.left()).isEmpty();
  }

  @Test
  void aRowOfAmountsBesideTextsIsAFactOfTheLevels() {
    SheetTable table =
        table("Skill|IC1|IC2|M3", "Craft|Learns it.|Knows it.|Leads it.", "Reports|–|1|2+ reports");

    assertThat(table.levels())
        .extracting(SheetLevel::facts)
        .containsExactly(Map.of(), Map.of("Reports", "1"), Map.of("Reports", "2+ reports"));
    assertThat(table.numbers())
        .singleElement()
        .matches(row -> row.fact() && row.label().name().equals("A3"));
    assertThat(said(table)).hasSize(3);
    assertThat(left()).containsExactly("–");
  }

  @Test
  void aRowOfTextsWithANumberInItIsADimensionAndToBeLookedAt() {
    SheetTable table =
        table("Skill|IC1|IC2", "Craft|Learns it.|Knows it.", "Reach|1 team|The whole company");

    assertThat(said(table)).hasSize(4).contains("IC1 Reach: 1 team");
    assertThat(table.numbers())
        .singleElement()
        .matches(row -> !row.fact() && row.label().name().equals("A3"));
  }

  @Test
  void amountsBesideBareScoresAreFacts() {
    SheetTable table = table("Skill|IC1|IC2", "Craft|1|2", "Team|2 people|6 people");

    assertThat(said(table)).containsExactly("IC1 Craft: 1", "IC2 Craft: 2");
  }

  @Test
  void aTableOfNothingButAmountsKeepsItsDimensions() {
    assertThat(said(table("Skill|IC1|IC2", "Talks|1 talk|2 talks a year"))).hasSize(2);
  }

  @Test
  void aTotalOfNumbersIsLeft() {
    SheetTable table =
        table("Skill|IC1|IC2", "Craft|Learns it.|Knows it.", "Total score|100%|100%");

    assertThat(table.levels()).extracting(SheetLevel::facts).containsOnly(Map.of());
    assertThat(tally.left())
        .extracting(CellTally.Left::reason)
        .containsExactly(
            "its row adds up numbers", "its row adds up numbers", "its row adds up numbers");
  }

  @Test
  void aDimensionThatIsCalledTotalAndHasTextsIsOne() {
    SheetTable table = table("Skill|IC1|IC2", "Total quality|Learns it.|Knows it.");

    assertThat(said(table)).hasSize(2);
  }

  @Test
  void aTableOfNothingButNumbersKeepsItsDimensions() {
    SheetTable table = table("Skill|IC1|IC2", "Craft|1|2", "Safety|2|3");

    assertThat(said(table))
        .containsExactly("IC1 Craft: 1", "IC2 Craft: 2", "IC1 Safety: 2", "IC2 Safety: 3");
  }

  @Test
  void aNameWithOnlyTextsBelowIsTheirHeading() {
    SheetTable table =
        table("|IC1|IC2", "Craft|Learns it.|Knows it.", "Legend:||", "M is a manager here.||");

    assertThat(table.prose())
        .extracting(cell -> cell.text().plain())
        .containsExactly("Legend:", "M is a manager here.");
  }

  @Test
  void aGroupWithATextBelowItsNameStaysAGroup() {
    SheetTable table =
        table("|IC1|IC2", "Work||", "It is what we do all day.||", "Craft|Learns it.|Knows it.");

    assertThat(groups(table)).containsOnly("Work");
  }

  @Test
  void indentedRowsAreOfTheGroupAboveThem() {
    SheetTable table =
        table(
            "|IC1|IC2",
            "Guests||",
            "  Greeting|Learns it.|Knows it.",
            "Machines||",
            "  Starting|Learns it.|Knows it.",
            "Safety|Sees it.|Says it.");

    assertThat(groups(table)).containsExactly("Guests", "Guests", "Machines", "Machines", "", "");
  }

  @Test
  void whatLevelsHaveInCommonBeforeTracksPartIsNoTrack() {
    List<Region> merged = List.of(new Region(0, 1, 0, 2), new Region(0, 3, 0, 4));
    SheetTable table =
        table(merged, "|Common path||Managers|", "|L4|L5|L6|L7", "Craft|Learns.|Does.|Leads.|All.");

    assertThat(table.levels())
        .extracting(SheetLevel::track)
        .containsExactly(null, null, "Managers", "Managers");
    assertThat(table.levels().get(0).facts()).isEqualTo(Map.of("Track", "Common path"));
  }

  @Test
  void titlesOfSeveralTablesOnASheetAreTracks() {
    SheetTable table =
        table(
            "Makers||",
            "Skill|L4|L5",
            "Craft|Knows it.|Changes it.",
            "Leaders||",
            "Skill|L5|L6",
            "Craft|Judges it.|Leads it.");

    assertThat(table.levels())
        .extracting(level -> level.track() + " " + level.code())
        .containsExactly("Makers L4", "Makers L5", "Leaders L5", "Leaders L6");
    assertThat(tally.left()).isEmpty();
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
    "'', 'Senior manager, product', PEOPLE"
  })
  void codesDecideWhoManagesWhereTheirLettersSayItAndTitlesElsewhere(
      String code, String title, Leading leading) {
    assertThat(SheetLevel.NONE.withCode(code).withTitle(title).leading()).isEqualTo(leading);
  }

  private List<String> left() {
    return tally.left().stream().map(CellTally.Left::text).toList();
  }

  private static List<String> said(SheetTable table) {
    return table.entries().stream()
        .filter(entry -> entry.part() instanceof TableEntry.Part.Of)
        .map(
            entry ->
                table.levels().get(entry.level()).code()
                    + " "
                    + ((TableEntry.Part.Of) entry.part()).dimension().name()
                    + ": "
                    + entry.cell().text().plain())
        .toList();
  }

  private static List<String> groups(SheetTable table) {
    return table.entries().stream()
        .map(entry -> ((TableEntry.Part.Of) entry.part()).dimension().group())
        .toList();
  }

  private SheetTable table(String... rows) {
    return table(List.of(), rows);
  }

  private SheetTable table(List<Region> merged, String... rows) {
    List<SheetCell> cells = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      String[] texts = rows[row].split("\\|", -1);
      for (int column = 0; column < texts.length; column++) {
        if (!texts[column].isEmpty()) {
          cells.add(new SheetCell(row, column, MarkedText.of(texts[column]), "", 0, null));
        }
      }
    }
    Workbook workbook =
        new Workbook("ladder.xlsx", false, List.of(new Sheet("Ladder", cells, merged)));
    tally = new CellTally(workbook);
    List<NamedTable> tables = WorkbookTables.of(workbook, SheetMapping.NONE, tally, new Findings());
    // Who makes criteria of the cells marks those.
    tables.get(0).table().entries().forEach(e -> tally.use(e.cell(), CellUse.EXPECTATIONS));
    return tables.get(0).table();
  }
}
