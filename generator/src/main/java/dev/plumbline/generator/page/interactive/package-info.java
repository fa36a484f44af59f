/**
 * The pages that a script fills: a comparison of any two levels ({@link ComparePages}), and the
 * reflection ({@link ReflectPages}).
 */
@NullMarked
package dev.plumbline.generator.page.interactive;

import org.jspecify.annotations.NullMarked;
