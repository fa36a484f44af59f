/**
 * Moves from one level to another: in lists ({@link DeclaredMoves}), their changes in short ({@link
 * TransitionViews}), and a page for each ({@link MovePages}).
 */
@NullMarked
package dev.plumbline.generator.page.move;

import org.jspecify.annotations.NullMarked;
