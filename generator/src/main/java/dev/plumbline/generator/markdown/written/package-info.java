/**
 * A text line by line, as its author wrote it: {@link
 * dev.plumbline.generator.markdown.written.WrittenText}, which rules about form ({@link
 * dev.plumbline.generator.markdown.written.TextRule}) look at.
 */
@NullMarked
package dev.plumbline.generator.markdown.written;

import org.jspecify.annotations.NullMarked;
