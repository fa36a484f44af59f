/**
 * Rules about the meaning of content: one small final class for each {@link
 * dev.plumbline.generator.finding.Rule}, and {@link Checks} with the ordered list. A rule gets the
 * framework as far as it could be understood, and never changes it.
 */
@NullMarked
package dev.plumbline.generator.check;

import org.jspecify.annotations.NullMarked;
