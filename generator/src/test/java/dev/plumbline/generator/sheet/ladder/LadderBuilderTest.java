package dev.plumbline.generator.sheet.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.model.TrackKind;
import dev.plumbline.generator.sheet.layout.CellTally;
import dev.plumbline.generator.sheet.layout.CellUse;
import dev.plumbline.generator.sheet.layout.SheetMapping;
import dev.plumbline.generator.sheet.layout.WorkbookTables;
import dev.plumbline.generator.sheet.read.MarkedText;
import dev.plumbline.generator.sheet.read.Sheet;
import dev.plumbline.generator.sheet.read.SheetCell;
import dev.plumbline.generator.sheet.read.Workbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What several sheets say together. */
class LadderBuilderTest {
  private SheetMapping mapping = SheetMapping.NONE;
  private CellTally tally = new CellTally(new Workbook("ladder.xlsx", false, List.of()));

  @Test
  void eachSheetIsAFamilyAndTheSameCodesAreLevelsOfEach() {
    SheetLadder ladder =
        draft(
                sheet("Design", "Skill|IC1|IC2", "Craft|Draws it.|Knows it."),
                sheet("Research", "Skill|IC1|IC2", "Craft|Asks it.|Knows it.", "Method|Has one.|"))
            .ladder();

    assertThat(levels(ladder))
        .containsExactly("design/ic/ic1", "design/ic/ic2", "research/ic/ic1", "research/ic/ic2");
    assertThat(ladder.dimensions())
        .extracting(SheetLadder.Dimension::id)
        .containsExactly("craft", "method");
    assertThat(ladder.families().get(0).dimensions()).containsExactly("craft");
  }

  @Test
  void sheetsOfOneFamilyAddItsTracks() {
    SheetLadder ladder =
        draft(
                sheet("Design – IC", "Skill|L4|L5", "Craft|Draws it.|Knows it."),
                sheet("Design – Managers", "Skill|L5|L6", "Craft|Judges it.|Leads it."))
            .ladder();

    assertThat(levels(ladder))
        .containsExactly(
            "design/ic/l4", "design/ic/l5", "design/management/l5", "design/management/l6");
  }

  @Test
  void sheetsThatCallATrackDifferentlyMeanTheSame() {
    SheetLadder ladder =
        draft(
                sheet("Design – IC track", "Skill|L4|L5", "Craft|Draws it.|Knows it."),
                sheet("Research – ICs", "Skill|L4|L5", "Craft|Asks it.|Knows it."))
            .ladder();

    assertThat(ladder.tracks())
        .containsExactly(new SheetLadder.Track("ic", "IC track", TrackKind.IC));
  }

  @Test
  void tracksThatAFamilyHasSideBySideAreTwo() {
    SheetLadder ladder =
        draft(
                sheet("Design – Managers", "Skill|M1|M2", "Craft|Plans it.|Funds it."),
                sheet("Design – People managers", "Skill|M1|M2", "Craft|Leads it.|Runs it."))
            .ladder();

    assertThat(levels(ladder))
        .containsExactly(
            "design/management/m1",
            "design/management/m2",
            "design/people-managers/m1",
            "design/people-managers/m2");
  }

  @Test
  void tracksThatAMappingTellsApartAreTwo() {
    mapping =
        new SheetMapping(
            null,
            null,
            Map.of(),
            Map.of("ics", TrackKind.IC, "individual", TrackKind.IC),
            Set.of(),
            Map.of());
    SheetLadder ladder =
        draft(
                sheet("Design – ICs", "Skill|L4|L5", "Craft|Draws it.|Knows it."),
                sheet("Research – Individual", "Skill|L4|L5", "Craft|Asks it.|Knows it."))
            .ladder();

    assertThat(ladder.tracks())
        .extracting(SheetLadder.Track::name)
        .containsExactly("ICs", "Individual");
  }

  @Test
  void theSameLevelOnTwoSheetsOfAFamilyIsOne() {
    SheetLadder ladder =
        draft(
                sheet("Design – IC", "Skill|IC4|IC5", "Craft|Draws it.|Knows it."),
                sheet("Design (IC)", "Skill|IC4|IC5", "Safety|Sees it.|Says it."))
            .ladder();

    assertThat(levels(ladder)).containsExactly("design/ic/ic4", "design/ic/ic5");
    assertThat(ladder.families().get(0).levels().get(0).expectations())
        .extracting(SheetLadder.Expectation::dimension)
        .containsExactly("craft", "safety");
  }

  @Test
  void idsOfTheRestStayWhenARowIsAdded() {
    String[] before = {
      "Skill|IC1|IC2", "Craft|Draws it. Learns.|Knows it.", "Safety|Sees it.|Says it."
    };
    String[] after = {
      "Skill|IC1|IC2",
      "Craft|Draws it. Learns.|Knows it.",
      "Reach|Acts.|Acts here.",
      "Safety|Sees it.|Says it."
    };

    List<String> first = ids(draft(sheet("Design", before)).ladder());
    assertThat(ids(draft(sheet("Design", before)).ladder())).isEqualTo(first);
    assertThat(ids(draft(sheet("Design", after)).ladder())).containsAll(first);
  }

  @Test
  void theSameSentenceTwiceOnALevelHasTwoIds() {
    SheetLadder ladder =
        draft(
                sheet(
                    "Design",
                    "Skill|IC1|IC2",
                    "Craft|Sees it.|Says it.",
                    "Reach|Sees it.|All of it."))
            .ladder();

    assertThat(ids(ladder)).startsWith("craft/sees-it", "reach/sees-it-2");
  }

  @Test
  void theNoteOnACellIsARemark() {
    Sheet sheet =
        new Sheet(
            "Design",
            List.of(
                cell(0, 0, "Skill"),
                cell(0, 1, "IC1"),
                cell(0, 2, "IC2"),
                cell(1, 0, "Craft"),
                new SheetCell(1, 1, MarkedText.of("Draws it."), "Too low?", 0, null),
                cell(1, 2, "Knows it.")),
            List.of());

    assertThat(
            draft(sheet).ladder().families().get(0).levels().get(0).expectations().get(0).parts())
        .contains(new SheetLadder.Part.Remark("Too low?"));
  }

  @Test
  void whereASheetNamesNoTrackItIsToBeDecidedEvenIfAnotherNamesOne() {
    List<String> steps =
        draft(
                sheet("Design – IC", "Skill|IC4|IC5", "Craft|Draws it.|Knows it."),
                sheet("Research", "Skill|R1|R2", "Craft|Asks it.|Knows it."))
            .steps();

    assertThat(steps)
        .filteredOn(step -> step.startsWith("Tracks:"))
        .singleElement()
        .asString()
        .endsWith("Guessed: Research/ic.");
  }

  @Test
  void aCodeWithoutATitleIsOnTheTrackOfThoseWithTheSameLetters() {
    LadderDraft draft =
        draft(
            sheet(
                "Design",
                "Skill|D6|D7|E5|E6|IC4|M5",
                "Title|Director||Engineer|||",
                "Craft|Does.|Knows.|Draws.|Leads.|Sees.|Says."));

    assertThat(levels(draft.ladder()))
        .containsExactlyInAnyOrder(
            "design/management/d6",
            "design/management/d7",
            "design/management/m5",
            "design/ic/e5",
            "design/ic/e6",
            "design/ic/ic4");
    assertThat(draft.steps()).noneMatch(step -> step.contains("nothing tells"));
  }

  @Test
  void levelsOfWhichNothingTellsWhoManagesAreToBeDecided() {
    LadderDraft draft =
        draft(
            sheet(
                "Design",
                "Skill|IC4|L5|L6|L7|D7",
                "Title||Engineer||Director|",
                "Craft|Sees it.|Draws it.|Knows it.|Leads it.|Runs it."),
            sheet("Research – IC", "Skill|D7|D8", "Craft|Asks it.|Knows it."));

    assertThat(levels(draft.ladder())).contains("design/ic/l6", "design/ic/d7");
    assertThat(draft.steps())
        .filteredOn(step -> step.contains("nothing tells"))
        .singleElement()
        .asString()
        .endsWith(" Design: L6, D7.");
  }

  @Test
  void levelsThatHaveOnlyACodeAreToBeGivenATitle() {
    LadderDraft draft =
        draft(sheet("Design", "Skill|IC4|IC5 Planner", "Craft|Draws it.|Knows it."));

    assertThat(draft.ladder().families().get(0).levels())
        .extracting(SheetLadder.Level::title)
        .containsExactly("IC4", "Planner");
    assertThat(draft.steps())
        .filteredOn(step -> step.startsWith("Titles:"))
        .singleElement()
        .asString()
        .endsWith(" Design: IC4.");
  }

  @Test
  void columnsThatAreCalledTheSameAreLevelsToBeNamed() {
    LadderDraft draft =
        draft(
            sheet(
                "Design",
                "Skill|Engineer|Engineer|Manager",
                "Craft|Draws it.|Knows it.|Leads it.",
                "",
                "Area|Engineer|Engineer|Manager",
                "Safety|Sees it.|Says it.|Asks it."));

    assertThat(levels(draft.ladder()))
        .containsExactly("design/ic/engineer", "design/ic/engineer-2", "design/management/manager");
    assertThat(draft.ladder().families().get(0).levels().get(1).expectations()).hasSize(2);
    assertThat(draft.steps())
        .filteredOn(step -> step.startsWith("Levels:"))
        .singleElement()
        .asString()
        .endsWith(" Design: Engineer.");
  }

  @Test
  void anotherLanguageThanEnglishIsToBeNamed() {
    String[] german = {"Kompetenz|E1|E2", "Technik|Prüft die Züge.|Hört jede Störung."};
    String[] english = {
      "Skill|E1|E2",
      "Craft|Runs the café.|Tests each machine with its owners, twice a year, and says why each of them runs as it does."
    };

    assertThat(draft(sheet("Technik", german)).steps()).anyMatch(s -> s.startsWith("Language:"));
    assertThat(draft(sheet("Craft", english)).steps()).noneMatch(s -> s.startsWith("Language:"));
  }

  @Test
  void rowsOfNumbersAreToBeLookedAt() {
    List<String> steps =
        draft(
                sheet(
                    "Design",
                    "Skill|IC4|IC5",
                    "Craft|Draws it.|Knows it.",
                    "Budget|€ 6k|€ 60k",
                    "Reach|1 team|All of us"))
            .steps();

    assertThat(steps)
        .anyMatch(s -> s.startsWith("Facts:") && s.endsWith(": \"Budget\" (Design!A3)."))
        .anyMatch(s -> s.startsWith("Numbers:") && s.endsWith(": \"Reach\" (Design!A4)."));
  }

  @Test
  void levelsOfOneGradeAreToBeDecidedAsPeers() {
    assertThat(
            draft(sheet("Design", "Skill|IC4|IC5|M5", "Craft|Draws it.|Knows it.|Judges it."))
                .steps())
        .filteredOn(step -> step.startsWith("Peers:"))
        .singleElement()
        .asString()
        .contains(": design/ic/ic5 and design/management/m5.");
  }

  @Test
  void aTrackOfAnUnknownKindIsToBeDecided() {
    assertThat(
            draft(sheet("Design – Divers track", "Skill|L4|L5", "Craft|Draws it.|Knows it."))
                .steps())
        .first()
        .asString()
        .contains("of kind ic or management: Divers track.");
  }

  @Test
  void gradesComeFromTheOrderWhereCodesRepeatANumber() {
    SheetLadder ladder =
        draft(sheet("Design", "Skill|IC1|IC1a", "Craft|Draws it.|Knows it.")).ladder();

    assertThat(ladder.families().get(0).levels())
        .extracting(SheetLadder.Level::grade)
        .containsExactly(1, 2);
  }

  @Test
  void aTitleThatIsTheNameOfTheFamilyIsNoText() {
    LadderDraft draft =
        draft(sheet("Design", "Design", "Made in 2031", "|IC1|IC2", "Craft|Draws it.|Knows it."));

    assertThat(draft.ladder().families().get(0).prose())
        .extracting(MarkedText::plain)
        .containsExactly("Made in 2031");
    assertThat(tally.used()).containsEntry(CellUse.NAME, 1).containsEntry(CellUse.PROSE, 1);
  }

  private LadderDraft draft(Sheet... sheets) {
    Workbook workbook = new Workbook("ladder.xlsx", false, List.of(sheets));
    tally = new CellTally(workbook);
    return LadderBuilder.of(
        "Careers", WorkbookTables.of(workbook, mapping, tally, new Findings()), mapping, tally);
  }

  private static List<String> levels(SheetLadder ladder) {
    return ladder.families().stream()
        .flatMap(f -> f.levels().stream().map(l -> f.id() + "/" + l.track() + "/" + l.id()))
        .toList();
  }

  /** The ids of all criteria, behind those of their dimensions. */
  private static List<String> ids(SheetLadder ladder) {
    return ladder.families().stream()
        .flatMap(family -> family.levels().stream())
        .flatMap(level -> level.expectations().stream())
        .flatMap(
            of ->
                of.parts().stream()
                    .flatMap(
                        part ->
                            part instanceof SheetLadder.Part.Criterion criterion
                                ? Stream.of(of.dimension() + "/" + criterion.id())
                                : Stream.of()))
        .toList();
  }

  private static SheetCell cell(int row, int column, String text) {
    return new SheetCell(row, column, MarkedText.of(text), "", 0, null);
  }

  /** A sheet whose cells are separated by bars. */
  private static Sheet sheet(String name, String... rows) {
    List<SheetCell> cells = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      String[] texts = rows[row].split("\\|", -1);
      for (int column = 0; column < texts.length; column++) {
        if (!texts[column].isEmpty()) {
          cells.add(cell(row, column, texts[column]));
        }
      }
    }
    return new Sheet(name, cells, List.of());
  }
}
