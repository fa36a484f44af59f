package dev.plumbline.generator.sheet.read;

import dev.plumbline.generator.finding.Place;
import dev.plumbline.generator.finding.SheetCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A reader of XLSX files. A library reads the values; what it leaves out is read beside it. */
final class XlsxReader {
  private final SheetFile file;
  private final ZipParts parts;
  private final String workbook;
  private final XlsxRelations relations;
  private final XlsxStyles styles;
  private final List<MarkedText> shared;
  private int cells;

  private XlsxReader(SheetFile file, ZipParts parts) throws RefusedSheetException {
    this.file = file;
    this.parts = parts;
    workbook =
        XlsxRelations.of(parts, "")
            .ofType("officeDocument")
            .filter(part -> isWorkbook(parts, part))
            .orElseThrow(() -> noWorkbook(file));
    relations = XlsxRelations.of(parts, workbook);
    styles = relations.ofType("styles").flatMap(parts::xml).map(XlsxStyles::of).orElse(noStyles());
    shared =
        relations
            .ofType("sharedStrings")
            .flatMap(parts::xml)
            .map(XlsxText::shared)
            .orElse(List.of());
  }

  private static boolean isWorkbook(ZipParts parts, String part) {
    return parts.xml(part).filter(xml -> xml.next() && xml.is("workbook")).isPresent();
  }

  private static RefusedSheetException noWorkbook(SheetFile file) {
    return file.refusal(
        SheetCode.NOT_A_SHEET,
        "The file is packed, and no workbook of a kind that can be imported.",
        "save it as .xlsx or .ods in a spreadsheet program, and import that.");
  }

  private static XlsxStyles noStyles() {
    return new XlsxStyles(List.of());
  }

  static List<Sheet> read(Path path, SheetFile file) throws RefusedSheetException, IOException {
    ZipParts parts = ZipParts.of(path, file);
    XlsxReader reader = new XlsxReader(file, parts);
    reader.warnOfLinks();
    boolean formats = reader.relations.ofType("styles").filter(parts::has).isPresent();
    ReadingOptions options = new ReadingOptions(formats, true);
    try (ReadableWorkbook book = new ReadableWorkbook(parts.packed(), options)) {
      return reader.sheets(book);
    }
  }

  private void warnOfLinks() {
    if (relations.ofType("externalLink").isPresent()) {
      file.warn(
          SheetCode.OUTSIDE_LINK,
          Place.startOf(file.name()),
          "The file takes values from other files. They are not opened: the last values count.",
          "open the file in a spreadsheet program and see whether these values are right.");
    }
  }

  private List<Sheet> sheets(ReadableWorkbook book) throws RefusedSheetException, IOException {
    Map<String, String> names = new HashMap<>();
    XmlCursor xml = parts.xml(workbook).orElseThrow();
    while (xml.next()) {
      if (xml.is("sheet")) {
        String part = relations.ofId(String.valueOf(xml.attribute("id"))).orElse("");
        names.put(String.valueOf(xml.attribute("name")), part);
      }
    }
    List<Sheet> sheets = new ArrayList<>();
    for (var sheet : book.getSheets().toList()) {
      String part = names.getOrDefault(sheet.getName(), "");
      if (parts.has(part) && !part.contains("/chartsheets/")) {
        sheets.add(sheet(sheet, part));
      }
    }
    return sheets;
  }

  private Sheet sheet(org.dhatim.fastexcel.reader.Sheet sheet, String part)
      throws RefusedSheetException, IOException {
    XlsxMarks.Walk walk = new XlsxMarks.Walk(file, cells);
    XlsxMarks marks = walk.read(parts.xml(part).orElseThrow());
    cells = walk.cells();
    Map<String, String> notes = XlsxNotes.of(parts, XlsxRelations.of(parts, part));
    boolean hidden = sheet.getVisibility() != SheetVisibility.VISIBLE;
    XlsxCells reading =
        new XlsxCells(
            new CellCollector(file, sheet.getName(), hidden), marks, notes, styles, shared);
    try (Stream<Row> rows = sheet.openStream()) {
      rows.forEach(reading::add);
    }
    return reading.sheet();
  }
}
