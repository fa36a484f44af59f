/**
 * Rules about the form of texts: traces of a word processor, a habit or a slip that Markdown takes
 * for something other than the author meant. Each rule is one small class; {@link Form} is the
 * list.
 *
 * <p>Data flow: the lines of a text, without code → {@link Form} → findings.
 */
@NullMarked
package dev.plumbline.generator.form;

import org.jspecify.annotations.NullMarked;
