/**
 * The pages that a script fills: any two levels compared ({@link ComparePage}), and the reflection
 * ({@link ReflectPage}).
 */
@NullMarked
package dev.plumbline.generator.page.interactive;

import org.jspecify.annotations.NullMarked;
