/**
 * What the cells of a sheet are: levels, dimensions, and what is expected.
 *
 * <pre>
 * {@link SheetReader}      a sheet → a {@link SheetTable}: finds out which of three layouts it has
 *   {@link AcrossReader}     levels side by side, or, with the {@link Grid} turned, below each other:
 *     {@link HeadRow}          the row that names levels, by {@link LevelWords}
 *     {@link TableHead}        that row and those at it: titles, grades, tracks, facts
 *     {@link LabelColumns}     what the columns before the levels hold
 *     {@link TableBody}        the rows below: groups, dimensions, and a {@link TableEntry} a cell and level
 *   {@link CriteriaReader}   one row a criterion, by its headings ({@link HeadRole})
 * {@link CellTally}        what became of each cell: none is forgotten
 * </pre>
 *
 * <p>What no sheet says, a {@link SheetMapping} can. The words that are known stand in {@code
 * words.txt}.
 */
@NullMarked
package dev.plumbline.generator.sheet.layout;

import org.jspecify.annotations.NullMarked;
