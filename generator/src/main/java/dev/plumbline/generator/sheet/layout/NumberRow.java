package dev.plumbline.generator.sheet.layout;

import dev.plumbline.generator.sheet.read.SheetCell;

/**
 * A row of a table that has numbers for its levels.
 *
 * @param label the cell with its name
 * @param fact whether it became a fact of each level; else some of its cells are texts, and all
 *     became expectations
 */
public record NumberRow(SheetCell label, boolean fact) {}
