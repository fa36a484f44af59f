/**
 * The page of one level ({@link LevelPages}): what it asks, what of that is new, its peers and its
 * history.
 */
@NullMarked
package dev.plumbline.generator.page.level;

import org.jspecify.annotations.NullMarked;
