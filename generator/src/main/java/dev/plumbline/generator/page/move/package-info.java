/**
 * Moves from one level to another: as other pages list them ({@link DeclaredMoves}), what they
 * change ({@link TransitionViews}), and a page for each ({@link MovePages}).
 */
@NullMarked
package dev.plumbline.generator.page.move;

import org.jspecify.annotations.NullMarked;
