/**
 * How a text is written: what a word processor, a habit or a slip leaves in it, so that Markdown
 * means something else by it than its author. One small class a rule; {@link Form} is the list.
 *
 * <p>Way of the data: the lines of a text, without code → {@link Form} → findings.
 */
@NullMarked
package dev.plumbline.generator.form;

import org.jspecify.annotations.NullMarked;
