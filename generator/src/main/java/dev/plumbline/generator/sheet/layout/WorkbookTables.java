package dev.plumbline.generator.sheet.layout;

import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.SheetCode;
import dev.plumbline.generator.sheet.read.Sheet;
import dev.plumbline.generator.sheet.read.SheetCell;
import dev.plumbline.generator.sheet.read.Workbook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/** A reader of the tables of a workbook. */
public final class WorkbookTables {
  private WorkbookTables() {}

  /**
   * Reads all sheets that a mapping does not leave out. Some may say nothing of their levels yet,
   * but not all.
   *
   * @param tally is told what became of the cells
   * @return the tables of the sheets that have one, in their order
   */
  public static List<NamedTable> of(
      Workbook workbook, SheetMapping mapping, CellTally tally, Findings findings) {
    List<NamedTable> tables = new ArrayList<>();
    Map<String, SheetName> names =
        SheetName.of(workbook.sheets().stream().map(Sheet::name).toList(), mapping);
    for (Sheet sheet : workbook.sheets()) {
      if (mapping.sheet(sheet.name()).skip()) {
        sheet.cells().forEach(cell -> tally.leave(cell, "the mapping leaves its sheet out"));
        continue;
      }
      SheetReader reader = new SheetReader(sheet, new Roles(mapping), tally);
      Optional<SheetTable> table = reader.read();
      if (table.isEmpty()) {
        takeBack(sheet, tally);
      } else {
        SheetName name = Objects.requireNonNull(names.get(sheet.name()));
        tables.add(new NamedTable(sheet.name(), name.family(), name.track(), table.get()));
        reader.wide().forEach(cell -> warn(workbook, sheet, cell, findings));
      }
    }
    if (tables.stream().anyMatch(table -> !table.table().entries().isEmpty())) {
      return tables;
    }
    workbook.sheets().stream()
        .filter(sheet -> !mapping.sheet(sheet.name()).skip())
        .forEach(sheet -> takeBack(sheet, tally));
    if (!workbook.sheets().isEmpty()) {
      findings.add(
          SheetCode.NO_LEVELS,
          Place.startOf(workbook.name()),
          "No sheet names levels and says what is expected of them.",
          "say how the sheets are laid out by plumbline.import.layout ("
              + Arrays.stream(LayoutKind.values()).map(LayoutKind::id).collect(joined())
              + "), and in a mapping which names are levels.");
    }
    return List.of();
  }

  private static void takeBack(Sheet sheet, CellTally tally) {
    sheet
        .cells()
        .forEach(
            cell -> tally.takeBack(cell, "its sheet names no levels, or says nothing of them"));
  }

  private static Collector<CharSequence, ?, String> joined() {
    return Collectors.joining(", ");
  }

  private static void warn(Workbook workbook, Sheet sheet, SheetCell cell, Findings findings) {
    findings.add(
        SheetCode.WIDE_CELL,
        new Place(workbook.name() + "!" + sheet.name(), cell.row() + 1, cell.column() + 1),
        "Cell " + cell.name() + " is merged over several dimensions. It counts for the first.",
        "see whether its text belongs there, and copy it to the other dimensions if need be.");
  }
}
