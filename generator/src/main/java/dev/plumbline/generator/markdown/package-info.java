/**
 * Markdown to HTML fragments with slots for links, images, terms and interface words, so that one
 * fragment can stand on pages at different addresses. Knows nothing about frameworks.
 *
 * <p>{@link Markdown} is the entry. Data flow: {@link
 * dev.plumbline.generator.markdown.tree.MarkdownText} → {@link
 * dev.plumbline.generator.markdown.tree.MarkdownTree} → {@link Document} (headings, lists, prose),
 * {@link Article} or {@link Prose}.
 */
@NullMarked
package dev.plumbline.generator.markdown;

import org.jspecify.annotations.NullMarked;
