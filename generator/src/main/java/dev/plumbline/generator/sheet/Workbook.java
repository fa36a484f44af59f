package dev.plumbline.generator.sheet;

import java.util.List;

/**
 * What a file of a spreadsheet program holds.
 *
 * @param name the name of the file
 * @param sheets its sheets, in their order
 */
public record Workbook(String name, List<Sheet> sheets) {
  public Workbook {
    sheets = List.copyOf(sheets);
  }
}
