/**
 * The framework as data, for programs. {@code Exports} is the list.
 *
 * <p>Way of the data: framework and addresses → {@code Export} → bytes.
 */
@NullMarked
package dev.plumbline.generator.export;

import org.jspecify.annotations.NullMarked;
