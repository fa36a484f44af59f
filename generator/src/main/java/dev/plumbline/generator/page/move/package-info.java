/**
 * Going from one level to another: moves as other pages list them ({@link DeclaredMoves}), what a
 * move changes ({@link TransitionViews}), and the page of one move ({@link MovePages}).
 */
@NullMarked
package dev.plumbline.generator.page.move;

import org.jspecify.annotations.NullMarked;
