/**
 * Markdown text to a tree of commonmark nodes: {@link MarkdownParser} is the entry, {@link
 * MarkdownTree} the result. Brace groups are nodes of their own; remarks and empty items are
 * removed; constructs that would take a parser too long are text.
 */
@NullMarked
package dev.plumbline.generator.markdown.tree;

import org.jspecify.annotations.NullMarked;
