/**
 * What the sheets of a workbook say together, with ids.
 *
 * <pre>
 * {@link LadderBuilder}    tables of sheets → a {@link SheetLadder}, and what is left to decide
 *   {@link TrackList}        the tracks, named or guessed
 *   {@link LeadingSigns}     whether levels manage people, by their words or those of others
 *   {@link DimensionList}    the dimensions and groups, each once for all sheets
 *   {@link FamilyBuilder}    the levels of a family, with their {@link Grades}
 *   {@link CellParts}        the text of a cell as criteria, examples, topics and prose
 *   {@link CriterionIdPool}  ids for criteria, that last
 * {@link Guesses}          what no sheet says for sure
 * {@link NextSteps}        what owners have to decide, as a list of steps
 * </pre>
 */
@NullMarked
package dev.plumbline.generator.sheet.ladder;

import org.jspecify.annotations.NullMarked;
