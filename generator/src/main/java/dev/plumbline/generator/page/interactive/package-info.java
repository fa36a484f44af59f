/**
 * The pages that a script fills: any two levels compared ({@link ComparePages}), and the reflection
 * ({@link ReflectPages}).
 */
@NullMarked
package dev.plumbline.generator.page.interactive;

import org.jspecify.annotations.NullMarked;
