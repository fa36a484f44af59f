/**
 * Differences and likenesses of levels. {@link WordIndex} knows the words of a framework and how
 * rare each is; by it {@link LevelComparison} finds what became of each criterion of a level
 * against another one. {@link Predecessor}, {@link Peering} and {@link Crossings} say which levels
 * are compared. One implementation for every page that compares, the export, the rules of parity
 * and two revisions.
 */
@NullMarked
package dev.plumbline.generator.compare;

import org.jspecify.annotations.NullMarked;
