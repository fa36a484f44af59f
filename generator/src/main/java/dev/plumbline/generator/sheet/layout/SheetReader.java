package dev.plumbline.generator.sheet.layout;

import dev.plumbline.generator.sheet.read.Sheet;
import dev.plumbline.generator.sheet.read.SheetCell;
import java.util.List;
import java.util.Optional;

/** A reader of one sheet, which finds out how it says what is expected unless it is told. */
final class SheetReader {
  private final Sheet sheet;
  private final Roles roles;
  private final CellTally tally;
  private List<SheetCell> wide = List.of();

  SheetReader(Sheet sheet, Roles roles, CellTally tally) {
    this.sheet = sheet;
    this.roles = roles;
    this.tally = tally;
  }

  /** Cells that are merged over several dimensions. */
  List<SheetCell> wide() {
    return wide;
  }

  /** What the sheet says; nothing where it says nothing of any level. */
  Optional<SheetTable> read() {
    sheet.cells().stream()
        .filter(ErrorText::isOne)
        .forEach(cell -> tally.leave(cell, "a formula failed, and left this"));
    LayoutKind said = roles.mapping().layoutOf(sheet.name());
    Grid upright = new Grid(sheet, false);
    if (said == null || said == LayoutKind.CRITERIA) {
      Optional<CriteriaReader> criteria = CriteriaReader.of(upright, roles, tally);
      if (criteria.isPresent() || said != null) {
        return criteria.flatMap(CriteriaReader::read);
      }
    }
    Grid turned = new Grid(sheet, true);
    List<HeadRow> across = AcrossReader.heads(upright, roles);
    List<HeadRow> down = AcrossReader.heads(turned, roles);
    boolean isDown = said == null ? score(down) > score(across) : said == LayoutKind.DOWN;
    return isDown ? read(turned, LayoutKind.DOWN, down) : read(upright, LayoutKind.ACROSS, across);
  }

  /** How sure heads are. A heading that says that levels follow counts as much as they do. */
  private static double score(List<HeadRow> heads) {
    return heads.stream()
        .mapToDouble(head -> head.said() ? 2 * head.score() : head.score())
        .max()
        .orElse(0);
  }

  private Optional<SheetTable> read(Grid grid, LayoutKind kind, List<HeadRow> heads) {
    AcrossReader reader = new AcrossReader(grid, roles, tally);
    Optional<SheetTable> table = reader.read(kind, heads);
    wide = reader.wide();
    return table;
  }
}
