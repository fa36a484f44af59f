package dev.plumbline.generator.sheet.layout;

import dev.plumbline.generator.sheet.read.Sheet;
import dev.plumbline.generator.sheet.read.SheetCell;
import dev.plumbline.generator.sheet.read.Workbook;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * What became of every cell of a workbook that is not empty. Each is either used once or more, or
 * it is left, with a reason: none can be forgotten.
 */
public final class CellTally {
  private final Workbook workbook;
  private final IdentityHashMap<SheetCell, CellUse> used = new IdentityHashMap<>();
  private final IdentityHashMap<SheetCell, String> reasons = new IdentityHashMap<>();

  /**
   * A cell that nothing was made of.
   *
   * @param sheet the name of its sheet
   * @param reason the rest of a sentence that begins with the cell
   */
  public record Left(String sheet, SheetCell cell, String reason) {
    /** The name of the cell, such as {@code Designers!C7}. */
    public String name() {
      return sheet + "!" + cell.name();
    }

    /** Its text, with the note on it, on one line. */
    public String text() {
      String note = cell.note().isEmpty() ? "" : " [note: " + cell.note() + "]";
      return (cell.text().plain() + note).replaceAll("\\s+", " ").strip();
    }
  }

  public CellTally(Workbook workbook) {
    this.workbook = workbook;
  }

  /** Says what a cell has become. What was said first stays. */
  public void use(SheetCell cell, CellUse use) {
    used.putIfAbsent(cell, use);
  }

  /** Says why nothing is made of a cell, unless something is. */
  public void leave(SheetCell cell, String reason) {
    reasons.putIfAbsent(cell, reason);
  }

  /** Takes back what was said of a cell, and says why nothing is made of it. */
  void takeBack(SheetCell cell, String reason) {
    used.remove(cell);
    reasons.put(cell, reason);
  }

  /** How many cells of the workbook are not empty. */
  public int all() {
    return workbook.sheets().stream().mapToInt(sheet -> sheet.cells().size()).sum();
  }

  /** How many cells have become what. */
  public Map<CellUse, Integer> used() {
    Map<CellUse, Integer> counts = new EnumMap<>(CellUse.class);
    used.values().forEach(use -> counts.merge(use, 1, Integer::sum));
    return counts;
  }

  /** The cells that nothing was made of, in the order of the workbook. */
  public List<Left> left() {
    List<Left> left = new ArrayList<>();
    for (Sheet sheet : workbook.sheets()) {
      for (SheetCell cell : sheet.cells()) {
        if (!used.containsKey(cell)) {
          left.add(new Left(sheet.name(), cell, reason(cell)));
        }
      }
    }
    return left;
  }

  private String reason(SheetCell cell) {
    return cell.unusable() == null
        ? reasons.getOrDefault(cell, "it is neither in the column of a level nor a dimension")
        : cell.unusable();
  }
}
