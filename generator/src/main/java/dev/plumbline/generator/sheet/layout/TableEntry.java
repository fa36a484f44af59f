package dev.plumbline.generator.sheet.layout;

import dev.plumbline.generator.sheet.read.MarkedText;
import dev.plumbline.generator.sheet.read.SheetCell;

/**
 * What one cell says about a level.
 *
 * @param level the place of the level in the table's list
 * @param part what the text is about
 * @param cell the cell with the text
 * @param criterion what a table of one row a criterion says of it besides
 */
public record TableEntry(int level, Part part, SheetCell cell, Criterion criterion) {
  /** A part of a level. */
  public sealed interface Part {
    /** What is expected in a dimension. */
    record Of(DimensionHead dimension) implements Part {}

    /** The level as a whole. */
    record Summary() implements Part {}
  }

  /**
   * What a row says about its only criterion.
   *
   * @param alone whether the cell is one criterion, however many sentences it has
   * @param id its id, or empty
   * @param topic the heading that it stands under, or empty
   * @param detail further text, or empty
   * @param example an example of it, or empty
   */
  public record Criterion(
      boolean alone, String id, String topic, MarkedText detail, MarkedText example) {
    static final Criterion UNKNOWN = new Criterion(false, "", "", MarkedText.NONE, MarkedText.NONE);
  }
}
