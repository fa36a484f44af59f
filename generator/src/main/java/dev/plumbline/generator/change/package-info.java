/**
 * What became of a framework between two of its revisions, understood as the framework and not as
 * lines: who is asked for more, who for less, whose wording only changed, which step of the version
 * that calls for, and the texts that say so.
 */
@NullMarked
package dev.plumbline.generator.change;

import org.jspecify.annotations.NullMarked;
