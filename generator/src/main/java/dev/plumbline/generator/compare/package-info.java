/**
 * Differences and likenesses: of two levels, of levels at one grade, of a level and the one before
 * it. One implementation for every page that compares.
 */
@NullMarked
package dev.plumbline.generator.compare;

import org.jspecify.annotations.NullMarked;
