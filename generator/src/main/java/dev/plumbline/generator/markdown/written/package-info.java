/**
 * A text line by line, as its author wrote it: {@link WrittenText}, which rules about form ({@link
 * TextRule}) look at.
 */
@NullMarked
package dev.plumbline.generator.markdown.written;

import org.jspecify.annotations.NullMarked;
