/**
 * The pages of levels ({@link LevelPages}): expectations ({@link LevelDimensions}), changes since
 * the level before ({@link NewExpectations}), peers and moves ({@link LevelSurroundings}), and the
 * history ({@link LevelHistory}).
 */
@NullMarked
package dev.plumbline.generator.page.level;

import org.jspecify.annotations.NullMarked;
