/**
 * The pages of one dimension ({@link DimensionPages}) and of all dimensions by all levels ({@link
 * MatrixPages}).
 */
@NullMarked
package dev.plumbline.generator.page.dimension;

import org.jspecify.annotations.NullMarked;
