package dev.plumbline.generator.sheet.layout;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.sheet.read.MarkedText;
import dev.plumbline.generator.sheet.read.Region;
import dev.plumbline.generator.sheet.read.Sheet;
import dev.plumbline.generator.sheet.read.SheetCell;
import dev.plumbline.generator.sheet.read.Workbook;
import java.util.ArrayList;
import java.util.List;

/** A sheet that is written down as rows with bars between their cells, and what is read of it. */
final class DrawnSheet {
  private CellTally tally = new CellTally(new Workbook("ladder.xlsx", false, List.of()));

  /** What became of the cells of the last table. */
  CellTally tally() {
    return tally;
  }

  static List<String> names(SheetTable table) {
    return table.levels().stream().map(level -> level.code() + " " + level.title()).toList();
  }

  List<String> left() {
    return tally.left().stream().map(CellTally.Left::text).toList();
  }

  static List<String> said(SheetTable table) {
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

  static List<String> groups(SheetTable table) {
    return table.entries().stream()
        .map(entry -> ((TableEntry.Part.Of) entry.part()).dimension().group())
        .toList();
  }

  SheetTable table(String... rows) {
    return table(List.of(), rows);
  }

  SheetTable table(List<Region> merged, String... rows) {
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
