package dev.plumbline.generator.sheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.sheet.read.Region;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Shapes in which people keep frameworks in sheets, and what is made of each cell. */
class SheetShapesTest {
  private final DrawnSheet drawn = new DrawnSheet();

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
    SheetTable table = drawn.table(rows);

    assertThat(table.kind()).isEqualTo(kind);
    assertThat(table.levels()).extracting(SheetLevel::code).containsExactly("IC1", "IC2");
    assertThat(DrawnSheet.said(table))
        .containsExactly("IC1 Craft: Learns it.", "IC2 Craft: Knows it.");
    assertThat(drawn.tally().left()).isEmpty();
  }

  @Test
  void whatAFailedFormulaLeftIsNoTextAndNoDimension() {
    SheetTable table =
        drawn.table(
            "Skill|IC1|IC2", "Craft|Learns it.|#REF!", "#N/A|Sees it.|Says it.", "#1 rule|Yes.|");

    assertThat(DrawnSheet.said(table))
        .containsExactly(
            "IC1 Craft: Learns it.",
            "IC1 Craft: Sees it.",
            "IC2 Craft: Says it.",
            "IC1 #1 rule: Yes.");
    assertThat(drawn.tally().left())
        .extracting(left -> left.text() + " " + left.reason())
        .containsExactly(
            "#REF! a formula failed, and left this", "#N/A a formula failed, and left this");
  }

  @Test
  void aRowOfExamplesIsLeftAndNoDimension() {
    SheetTable table =
        drawn.table("Skill|IC1|IC2", "Craft|Learns it.|Knows it.", "Examples|A bridge|A tower");

    assertThat(DrawnSheet.said(table)).hasSize(2);
    assertThat(drawn.tally().left())
        .extracting(CellTally.Left::reason)
        .containsOnly("its row holds examples")
        .hasSize(3);
  }

  @Test
  void aRowWithNothingButANameIsTheGroupOfTheRowsBelow() {
    SheetTable table = drawn.table("|IC1|IC2", "Work||", "Craft|Learns it.|Knows it.");

    assertThat(DrawnSheet.groups(table)).containsOnly("Work");
    assertThat(drawn.tally().left()).isEmpty();
  }

  @Test
  void aLegendIsProseAndNoGroup() {
    SheetTable table =
        drawn.table(
            "|IC1|IC2",
            "Craft|Learns it.|Knows it.",
            "Legend: A = early||",
            "Safety|Sees it.|Says it.");

    assertThat(DrawnSheet.groups(table)).containsOnly("");
    assertThat(table.prose())
        .extracting(cell -> cell.text().plain())
        .containsExactly("Legend: A = early");
  }

  @Test
  void anEmptyColumnBetweenLevelsIsNoLevel() {
    assertThat(drawn.table("Skill|IC1||IC2", "Craft|Learns it.||Knows it.").levels()).hasSize(2);
  }

  @Test
  void aMergedCellSaysTheSameOfEachLevel() {
    SheetTable table =
        drawn.table(List.of(new Region(1, 1, 1, 2)), "Skill|IC1|IC2", "Craft|Works to the plan.|");

    assertThat(DrawnSheet.said(table))
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
    SheetTable table = drawn.table(rows);

    assertThat(table.levels()).hasSize(2);
    assertThat(DrawnSheet.said(table)).hasSize(2).noneMatch(line -> line.contains(heading));
    assertThat(drawn.tally().left()).isEmpty();
  }

  @Test
  void aLanguageThatIsNotKnownIsReadByCodesAndItsHeadingIsListed() {
    SheetTable table = drawn.table("項目|G1|G2", "技術|計画に従う。|原因を見つける。");

    assertThat(DrawnSheet.said(table)).containsExactly("G1 技術: 計画に従う。", "G2 技術: 原因を見つける。");
    assertThat(drawn.tally().left()).extracting(CellTally.Left::text).containsExactly("項目");
  }

  @Test
  void aColumnOfWeightsIsLeftAndHeadsNothing() {
    SheetTable table = drawn.table("Skill|Weight|IC1|IC2", "Craft|25 %|Learns it.|Knows it.");

    assertThat(table.entries()).extracting(entry -> entry.criterion().topic()).containsOnly("");
    assertThat(drawn.left()).containsExactly("Weight", "25 %");
  }

  @Test
  void aRowOfNumbersBesideTextsIsAFactOfTheLevels() {
    SheetTable table =
        drawn.table("Skill|IC1|IC2", "Craft|Learns it.|Knows it.", "Time off|20%|10–15%");

    assertThat(table.levels())
        .extracting(SheetLevel::facts)
        .containsExactly(Map.of("Time off", "20%"), Map.of("Time off", "10–15%"));
    assertThat(DrawnSheet.said(table)).hasSize(2);
    assertThat(drawn.tally().left()).isEmpty();
  }

  @Test
  void aRowOfAmountsBesideTextsIsAFactOfTheLevels() {
    SheetTable table =
        drawn.table(
            "Skill|IC1|IC2|M3", "Craft|Learns it.|Knows it.|Leads it.", "Reports|–|1|2+ reports");

    assertThat(table.levels())
        .extracting(SheetLevel::facts)
        .containsExactly(Map.of(), Map.of("Reports", "1"), Map.of("Reports", "2+ reports"));
    assertThat(table.numbers())
        .singleElement()
        .matches(row -> row.fact() && row.label().name().equals("A3"));
    assertThat(DrawnSheet.said(table)).hasSize(3);
    assertThat(drawn.left()).containsExactly("–");
  }

  @Test
  void aRowOfTextsWithANumberInItIsADimensionAndToBeLookedAt() {
    SheetTable table =
        drawn.table(
            "Skill|IC1|IC2", "Craft|Learns it.|Knows it.", "Reach|1 team|The whole company");

    assertThat(DrawnSheet.said(table)).hasSize(4).contains("IC1 Reach: 1 team");
    assertThat(table.numbers())
        .singleElement()
        .matches(row -> !row.fact() && row.label().name().equals("A3"));
  }

  @Test
  void amountsBesideBareScoresAreFacts() {
    SheetTable table = drawn.table("Skill|IC1|IC2", "Craft|1|2", "Team|2 people|6 people");

    assertThat(DrawnSheet.said(table)).containsExactly("IC1 Craft: 1", "IC2 Craft: 2");
  }

  @Test
  void aTableOfNothingButAmountsKeepsItsDimensions() {
    assertThat(DrawnSheet.said(drawn.table("Skill|IC1|IC2", "Talks|1 talk|2 talks a year")))
        .hasSize(2);
  }

  @Test
  void aTotalOfNumbersIsLeft() {
    SheetTable table =
        drawn.table("Skill|IC1|IC2", "Craft|Learns it.|Knows it.", "Total score|100%|100%");

    assertThat(table.levels()).extracting(SheetLevel::facts).containsOnly(Map.of());
    assertThat(drawn.tally().left())
        .extracting(CellTally.Left::reason)
        .containsExactly(
            "its row adds up numbers", "its row adds up numbers", "its row adds up numbers");
  }

  @Test
  void aDimensionThatIsCalledTotalAndHasTextsIsOne() {
    SheetTable table = drawn.table("Skill|IC1|IC2", "Total quality|Learns it.|Knows it.");

    assertThat(DrawnSheet.said(table)).hasSize(2);
  }

  @Test
  void aTableOfNothingButNumbersKeepsItsDimensions() {
    SheetTable table = drawn.table("Skill|IC1|IC2", "Craft|1|2", "Safety|2|3");

    assertThat(DrawnSheet.said(table))
        .containsExactly("IC1 Craft: 1", "IC2 Craft: 2", "IC1 Safety: 2", "IC2 Safety: 3");
  }

  @Test
  void aNameWithOnlyTextsBelowIsTheirHeading() {
    SheetTable table =
        drawn.table(
            "|IC1|IC2", "Craft|Learns it.|Knows it.", "Legend:||", "M is a manager here.||");

    assertThat(table.prose())
        .extracting(cell -> cell.text().plain())
        .containsExactly("Legend:", "M is a manager here.");
  }

  @Test
  void aGroupWithATextBelowItsNameStaysAGroup() {
    SheetTable table =
        drawn.table(
            "|IC1|IC2", "Work||", "It is what we do all day.||", "Craft|Learns it.|Knows it.");

    assertThat(DrawnSheet.groups(table)).containsOnly("Work");
  }

  @Test
  void indentedRowsAreOfTheGroupAboveThem() {
    SheetTable table =
        drawn.table(
            "|IC1|IC2",
            "Guests||",
            "  Greeting|Learns it.|Knows it.",
            "Machines||",
            "  Starting|Learns it.|Knows it.",
            "Safety|Sees it.|Says it.");

    assertThat(DrawnSheet.groups(table))
        .containsExactly("Guests", "Guests", "Machines", "Machines", "", "");
  }
}
