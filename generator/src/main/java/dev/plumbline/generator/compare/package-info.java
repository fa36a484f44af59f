/**
 * Comparison of levels, shared by the pages, the export, the rules of parity and the changes
 * between two revisions. {@link WordIndex} knows the words of a framework and how rare each is; by
 * it {@link LevelComparison} matches the criteria of a level with those of another. {@link
 * Predecessor}, {@link PeerIndex} and {@link Transitions} say which levels are compared.
 */
@NullMarked
package dev.plumbline.generator.compare;

import org.jspecify.annotations.NullMarked;
