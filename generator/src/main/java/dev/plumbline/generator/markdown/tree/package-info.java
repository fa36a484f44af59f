/**
 * Markdown text to a tree of commonmark nodes: {@link MarkdownParser} is the entry, {@link
 * MarkdownTree} the result. Brace groups are nodes of their own; remarks and empty items are taken
 * out; what would take a parser too long is text.
 */
@NullMarked
package dev.plumbline.generator.markdown.tree;

import org.jspecify.annotations.NullMarked;
