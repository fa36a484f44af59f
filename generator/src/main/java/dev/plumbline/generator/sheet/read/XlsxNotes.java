package dev.plumbline.generator.sheet.read;

import java.util.HashMap;
import java.util.Map;

/** The notes on the cells of a sheet of an XLSX file. */
final class XlsxNotes {
  private XlsxNotes() {}

  /** The notes, by the names of their cells. */
  static Map<String, String> of(ZipParts parts, XlsxRelations relations) {
    Map<String, String> notes = new HashMap<>();
    relations.ofType("comments").flatMap(parts::xml).ifPresent(xml -> read(xml, notes));
    return notes;
  }

  private static void read(XmlCursor xml, Map<String, String> notes) {
    while (xml.next()) {
      if (xml.is("comment")) {
        String cell = xml.attribute("ref");
        MarkedText text = XlsxText.of(xml).strip();
        if (cell != null && !text.isBlank()) {
          notes.put(cell, text.plain());
        }
      }
    }
  }
}
