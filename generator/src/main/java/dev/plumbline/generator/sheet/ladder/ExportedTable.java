package dev.plumbline.generator.sheet.ladder;

import dev.plumbline.generator.export.table.CriterionColumn;
import dev.plumbline.generator.sheet.layout.CellTally;
import dev.plumbline.generator.sheet.layout.CellUse;
import dev.plumbline.generator.sheet.read.Sheet;
import dev.plumbline.generator.sheet.read.SheetCell;
import dev.plumbline.generator.sheet.read.Workbook;
import dev.plumbline.generator.sheet.write.FormulaGuard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The table of all expectations that Plumbline itself exports, known by its headings. It has the
 * ids of everything, so nothing has to be found out.
 */
public final class ExportedTable {
  private static final List<CriterionColumn> COLUMNS = List.of(CriterionColumn.values());

  /** The columns of a family's sheet that tell which level it is, under heads in any language. */
  private static final int LEVEL_COLUMNS = 4;

  private static final String STEP =
      "Besides the table: it holds families, tracks, levels, grades, dimensions, groups and"
          + " expectations. All else is not imported, such as stages, summaries, facts, moves, pay,"
          + " pages, the glossary, and the name of the framework. Take it over from the content that"
          + " the table was exported from, or write it anew.";

  private final Workbook workbook;
  private final CellTally tally;
  private final Set<String> said = new HashSet<>();

  private ExportedTable(Workbook workbook, CellTally tally) {
    this.workbook = workbook;
    this.tally = tally;
  }

  /**
   * The framework that a workbook was exported from; none where it has no such table.
   *
   * @param name the name of the framework, which the table does not have
   * @param tally is told what became of all cells
   */
  public static Optional<LadderDraft> in(Workbook workbook, String name, CellTally tally) {
    if (workbook.sheets().stream().noneMatch(ExportedTable::isOne)) {
      return Optional.empty();
    }
    ExportedTable table = new ExportedTable(workbook, tally);
    ExportedLadder ladder = new ExportedLadder();
    for (Sheet sheet : workbook.sheets()) {
      if (isOne(sheet)) {
        table.read(sheet, ladder);
      }
    }
    workbook.sheets().stream().filter(sheet -> !isOne(sheet)).forEach(table::compare);
    return Optional.of(new LadderDraft(ladder.build(name), List.of(STEP)));
  }

  /** Whether a sheet is such a table. */
  private static boolean isOne(Sheet sheet) {
    List<String> heads =
        sheet.cells().stream()
            .filter(cell -> cell.row() == 0)
            .map(cell -> cell.text().plain())
            .toList();
    return heads.equals(CriterionColumn.heads());
  }

  private void read(Sheet sheet, ExportedLadder ladder) {
    Map<Integer, CriterionColumn> columns = new HashMap<>();
    TreeMap<Integer, List<SheetCell>> rows = new TreeMap<>();
    for (SheetCell cell : sheet.cells()) {
      if (cell.row() == 0) {
        columns.put(cell.column(), COLUMNS.get(columns.size()));
        tally.use(cell, CellUse.HEADING);
      } else {
        rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell);
      }
    }
    for (List<SheetCell> cells : rows.values()) {
      ExportedRow row = ExportedRow.of(cells, columns);
      boolean used = ladder.add(workbook.isCsv() ? unguarded(row) : row);
      for (SheetCell cell : cells) {
        CriterionColumn column = columns.get(cell.column());
        if (used && column != null && cell.unusable() == null) {
          tally.use(cell, use(column));
          cell.text().plain().lines().forEach(line -> said.add(line.strip()));
        } else if (!used) {
          tally.leave(cell, "an id in its row has signs that ids cannot have");
        }
      }
    }
  }

  private static ExportedRow unguarded(ExportedRow row) {
    Map<CriterionColumn, String> texts = new HashMap<>();
    row.texts().forEach((column, text) -> texts.put(column, FormulaGuard.unguarded(text)));
    return new ExportedRow(texts);
  }

  private static CellUse use(CriterionColumn column) {
    return switch (column) {
      case EXPECTATION, DETAILS, EXAMPLES -> CellUse.EXPECTATIONS;
      case GRADE, CODE, LEVEL, LEVEL_ID -> CellUse.LEVEL;
      case GROUP, DIMENSION, DIMENSION_ID -> CellUse.DIMENSION;
      case PAGE -> CellUse.REPEATED;
      default -> CellUse.NAME;
    };
  }

  private boolean isSaid(String line) {
    return said.contains(line.strip())
        || (line.startsWith("• ") && said.contains(line.substring(2).strip()));
  }

  /** Looks whether another sheet says anything that the table does not. */
  private void compare(Sheet sheet) {
    boolean family =
        sheet.cells().stream()
            .anyMatch(c -> c.row() == 0 && c.column() == 0 && isSaid(c.text().plain()));
    for (SheetCell cell : sheet.cells()) {
      boolean heading = family && cell.row() == 1 && cell.column() < LEVEL_COLUMNS;
      List<String> more =
          cell.text().plain().lines().filter(line -> !isSaid(line)).map(String::strip).toList();
      if (cell.unusable() == null && (heading || more.isEmpty())) {
        tally.use(cell, CellUse.REPEATED);
      } else {
        tally.leave(
            cell, "the table of all expectations does not have this: " + String.join(" / ", more));
      }
    }
  }
}
