package dev.plumbline.generator.sheet.layout;

import dev.plumbline.generator.sheet.read.SheetCell;
import java.util.List;

/**
 * What a sheet says about levels.
 *
 * @param kind how it says it
 * @param levels the levels, in the order of the sheet
 * @param entries what it expects of them
 * @param prose the texts around the table; who makes something of them tells the tally
 * @param numbers the rows that have numbers for levels
 */
public record SheetTable(
    LayoutKind kind,
    List<SheetLevel> levels,
    List<TableEntry> entries,
    List<SheetCell> prose,
    List<NumberRow> numbers) {
  public SheetTable {
    levels = List.copyOf(levels);
    entries = List.copyOf(entries);
    prose = List.copyOf(prose);
    numbers = List.copyOf(numbers);
  }
}
