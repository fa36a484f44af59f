package dev.plumbline.generator.sheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.SheetCode;
import dev.plumbline.generator.sheet.read.MarkedText;
import dev.plumbline.generator.sheet.read.Sheet;
import dev.plumbline.generator.sheet.read.SheetCell;
import dev.plumbline.generator.sheet.read.Workbook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WorkbookTablesTest {
  private static final Sheet WRITTEN = sheet("Data", "|IC1|IC2", "Craft|Learns it.|Knows it.");

  private final Findings findings = new Findings();

  @Test
  void aLevelWithATitleAndNoCodeIsOneOfTheLevels() {
    Sheet sheet =
        sheet(
            "Design",
            "Code||D2|D3|",
            "Title|Apprentice of the trade|Designer||Wizard",
            "Grade|1|2|3|4",
            "Craft|Learns it.|Knows it.|Teaches it.|Changes it.");

    assertThat(tables(sheet).get(0).table().levels())
        .containsExactly(
            SheetLevel.NONE.withTitle("Apprentice of the trade").withGrade(1),
            SheetLevel.NONE.withCode("D2").withTitle("Designer").withGrade(2),
            SheetLevel.NONE.withCode("D3").withGrade(3),
            SheetLevel.NONE.withTitle("Wizard").withGrade(4));
  }

  @Test
  void threeRowsThatNameLevelsAreOneHead() {
    Sheet sheet =
        sheet(
            "Design",
            "Level|Level 1|Level 2",
            "Code|D1|D2",
            "Title|Designer|Senior designer",
            "Craft|Learns it.|Knows it.");

    assertThat(tables(sheet).get(0).table().levels())
        .extracting(SheetLevel::code)
        .containsExactly("D1", "D2");
  }

  @Test
  void ofSeveralTextsBeforeAFactOnlyTheFirstIsItsHeading() {
    Sheet sheet = sheet("Design", "Reach|see below|a team|all", "||D1|D2", "|Craft|Learns.|Knows.");
    Workbook workbook = new Workbook("ladder.xlsx", false, List.of(sheet));
    CellTally tally = new CellTally(workbook);

    List<NamedTable> tables = WorkbookTables.of(workbook, SheetMapping.NONE, tally, findings);

    assertThat(tables.get(0).table().levels().get(0).facts()).isEqualTo(Map.of("Reach", "a team"));
    assertThat(tally.left()).extracting(CellTally.Left::text).contains("see below");
  }

  @Test
  void levelsOfWhichNothingIsSaidYetAreKept() {
    Sheet columns = sheet("Design", "Group|Dimension|D1|D2");
    Sheet rows = sheet("Research", "Code|Title", "R1|Researcher", "R2|Senior researcher");

    assertThat(tables(columns, WRITTEN, rows))
        .extracting(NamedTable::sheet)
        .containsExactly("Design", "Data", "Research");
    assertThat(findings.sorted()).isEmpty();
  }

  @Test
  void namesOfLevelsWithoutAHeadingAreNoTable() {
    assertThat(tables(sheet("Notes", "See|IC1|IC2"), WRITTEN))
        .extracting(NamedTable::sheet)
        .containsExactly("Data");
  }

  @Test
  void aWorkbookThatSaysNothingOfAnyLevelIsAFinding() {
    Sheet sheet = sheet("Design", "Group|Dimension|D1|D2");
    Workbook workbook = new Workbook("ladder.xlsx", false, List.of(sheet));
    CellTally tally = new CellTally(workbook);

    assertThat(WorkbookTables.of(workbook, SheetMapping.NONE, tally, findings)).isEmpty();
    assertThat(findings.sorted())
        .extracting(finding -> finding.code())
        .containsExactly(SheetCode.NO_LEVELS);
    assertThat(tally.left()).hasSize(4);
  }

  private List<NamedTable> tables(Sheet... sheets) {
    Workbook workbook = new Workbook("ladder.xlsx", false, Arrays.asList(sheets));
    return WorkbookTables.of(workbook, SheetMapping.NONE, new CellTally(workbook), findings);
  }

  /** A sheet whose cells are separated by bars. */
  private static Sheet sheet(String name, String... rows) {
    List<SheetCell> cells = new ArrayList<>();
    for (int row = 0; row < rows.length; row++) {
      String[] texts = rows[row].split("\\|", -1);
      for (int column = 0; column < texts.length; column++) {
        if (!texts[column].isEmpty()) {
          cells.add(new SheetCell(row, column, MarkedText.of(texts[column]), "", 0, null));
        }
      }
    }
    return new Sheet(name, cells, List.of());
  }
}
