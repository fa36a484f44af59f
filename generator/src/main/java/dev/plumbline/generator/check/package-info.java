/**
 * Rules about what the content means: one small final class a rule, {@link Checks} is the ordered
 * list. A rule gets a framework that is understood as far as it can be, and never changes it.
 */
@NullMarked
package dev.plumbline.generator.check;

import org.jspecify.annotations.NullMarked;
