package dev.plumbline.generator.sheet.read;

import java.util.List;

/**
 * What a file of a spreadsheet program holds.
 *
 * @param name the name of the file
 * @param isCsv whether it is a text, in which signs of formulas may be guarded
 * @param sheets its sheets, in their order
 */
public record Workbook(String name, boolean isCsv, List<Sheet> sheets) {
  public Workbook {
    sheets = List.copyOf(sheets);
  }
}
