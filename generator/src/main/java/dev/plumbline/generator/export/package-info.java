/**
 * The framework as data, for programs. {@link Exports} is the list.
 *
 * <p>Data flow: framework and addresses → {@link Export} → bytes.
 */
@NullMarked
package dev.plumbline.generator.export;

import org.jspecify.annotations.NullMarked;
