/**
 * The keys of one thing, read one by one: {@link Fields}, and what all readers of files share:
 * {@link ParseContext}, the head of a Markdown file, ids and names that no two things may share.
 */
@NullMarked
package dev.plumbline.generator.parse.field;

import org.jspecify.annotations.NullMarked;
