/**
 * Moves from one level to another: in lists ({@link DeclaredMoves}), their changes in short ({@link
 * TransitionViews}), a page for each two levels ({@link MovePages}), and sheets for a conversation
 * about a level or a move ({@link ConversationPages}).
 */
@NullMarked
package dev.plumbline.generator.page.move;

import org.jspecify.annotations.NullMarked;
