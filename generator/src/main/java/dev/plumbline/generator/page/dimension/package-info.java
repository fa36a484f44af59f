/**
 * The pages of dimensions ({@link DimensionPages}), and the matrices of all dimensions by all
 * levels ({@link MatrixPages}).
 */
@NullMarked
package dev.plumbline.generator.page.dimension;

import org.jspecify.annotations.NullMarked;
