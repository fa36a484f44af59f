package dev.plumbline.generator.sheet.read;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.SheetCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A reader of ODS files, as LibreOffice saves them. */
final class OdsReader {
  private final SheetFile file;
  private final OdsStyles styles;
  private int cells;

  private OdsReader(SheetFile file, OdsStyles styles) {
    this.file = file;
    this.styles = styles;
  }

  static List<Sheet> read(Path path, SheetFile file) throws RefusedSheetException {
    ZipParts parts = ZipParts.of(path, file);
    if (isLocked(parts)) {
      throw file.refusal(
          SheetCode.OLD_SHEET,
          "The file is protected by a password.",
          "save it without a password, and import that.");
    }
    OdsStyles styles = new OdsStyles();
    parts.xml("styles.xml").ifPresent(styles::read);
    XmlCursor content =
        parts
            .xml("content.xml")
            .orElseThrow(() -> file.damaged("The file is damaged: it has no content."));
    return new OdsReader(file, styles).sheets(content);
  }

  private static boolean isLocked(ZipParts parts) {
    return parts
        .xml("META-INF/manifest.xml")
        .map(
            xml -> {
              while (xml.next()) {
                if (xml.is("encryption-data")) {
                  return true;
                }
              }
              return false;
            })
        .orElse(false);
  }

  private List<Sheet> sheets(XmlCursor xml) throws RefusedSheetException {
    List<Sheet> sheets = new ArrayList<>();
    boolean outside = false;
    while (xml.next()) {
      switch (xml.name()) {
        case "style" -> styles.add(xml);
        case "table-source", "cell-range-source", "dde-link" -> outside = true;
        case "table" -> sheets.add(sheet(xml));
        default -> {}
      }
    }
    if (outside) {
      file.warn(
          SheetCode.OUTSIDE_LINK,
          Place.startOf(file.name()),
          "The file takes values from other files. They are not opened: the last values count.",
          "open the file in a spreadsheet program and see whether these values are right.");
    }
    return sheets;
  }

  private Sheet sheet(XmlCursor xml) throws RefusedSheetException {
    String name = String.valueOf(xml.attribute("name"));
    boolean hidden = styles.format(xml.attribute("style-name")).hidden();
    OdsTable table =
        new OdsTable(
            new CellCollector(file, name, hidden), styles, new OdsTable.Count(file, cells));
    Sheet sheet = table.read(xml);
    cells = table.cells();
    return sheet;
  }
}
