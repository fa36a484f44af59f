/**
 * A family's ladder ({@link Ladders}): a table of grades by tracks, with the moves between them.
 */
@NullMarked
package dev.plumbline.generator.page.ladder;

import org.jspecify.annotations.NullMarked;
