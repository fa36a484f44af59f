/**
 * Differences and likenesses of levels. {@link dev.plumbline.generator.compare.WordIndex} knows the
 * words of a framework and how rare each is; by it {@link
 * dev.plumbline.generator.compare.LevelComparison} finds what became of each criterion of a level
 * against another one. {@link dev.plumbline.generator.compare.Predecessor}, {@link
 * dev.plumbline.generator.compare.PeerIndex} and {@link dev.plumbline.generator.compare.Transitions}
 * say which levels are compared. One implementation for every page that compares, the export, the
 * rules of parity and two revisions.
 */
@NullMarked
package dev.plumbline.generator.compare;

import org.jspecify.annotations.NullMarked;

