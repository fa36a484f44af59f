package dev.plumbline.generator.sheet.read;

import dev.plumbline.generator.finding.Finding;
import dev.plumbline.generator.finding.Findings;
import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.SheetCode;

/** A file that is being read, and what is found in it. */
final class SheetFile {
  /** The most cells of a file, those included that have a format and no text. */
  static final int MOST_CELLS = 500_000;

  /** The most characters of a cell. Excel has room for 32,767. */
  static final int MOST_CHARACTERS = 100_000;

  private final String name;
  private final byte[] bytes;
  private final Findings findings;

  SheetFile(String name, byte[] bytes, Findings findings) {
    this.name = name;
    this.bytes = bytes;
    this.findings = findings;
  }

  String name() {
    return name;
  }

  byte[] bytes() {
    return bytes;
  }

  RefusedSheetException damaged(String what) {
    return refusal(
        SheetCode.DAMAGED_SHEET,
        what,
        "open the file in a spreadsheet program, save it again as .xlsx, and import that.");
  }

  RefusedSheetException tooLarge(String what, String most) {
    return refusal(
        SheetCode.LARGE_SHEET,
        what + " " + most + " can be imported.",
        "copy the sheets with the framework, and nothing else, into a new file, and import that.");
  }

  RefusedSheetException refusal(SheetCode code, String message, String hint) {
    return new RefusedSheetException(Finding.of(code, Place.startOf(name), message, hint));
  }

  /** The cells of the file so far, one more; refuses one too many. */
  int counted(int cells) throws RefusedSheetException {
    if (cells >= MOST_CELLS) {
      throw tooLarge("The file has more than 500,000 cells.", "No more than that");
    }
    return cells + 1;
  }

  /** The place of a cell: its sheet, its row and its column. */
  Place place(String sheet, int row, int column) {
    return new Place(name + "!" + sheet, row + 1, column + 1);
  }

  void warn(SheetCode code, Place place, String message, String hint) {
    findings.add(code, place, message, hint);
  }
}
