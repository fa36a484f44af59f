/**
 * The linker of a framework. It joins content written in several places, such as texts under one
 * heading, expectations that families share, and those that a level takes over from another, and
 * gives every criterion an id.
 *
 * <p>Data flow: a framework as it is written → {@link FrameworkLinker}, which applies {@link
 * HeadingMerge} (texts about one thing are joined) → {@link CommonMerge} → {@link SameAsMerge} →
 * {@link LevelOrder} → {@link CriterionIds} → the framework that readers see.
 */
@NullMarked
package dev.plumbline.generator.assembly;

import org.jspecify.annotations.NullMarked;
