/**
 * Puts together what a framework says in several places: texts under one heading, expectations that
 * families share, what a level takes over from another; and names every criterion.
 *
 * <p>Way of the data: a framework as it is written → {@link LevelParts} (texts about one thing are
 * joined) → {@link CommonMerge} → {@link SameAsMerge} → {@link CriterionIds} → the framework as its
 * readers meet it.
 */
@NullMarked
package dev.plumbline.generator.assembly;

import org.jspecify.annotations.NullMarked;
