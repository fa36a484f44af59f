/**
 * Markdown to HTML fragments with slots for links, images, terms and interface words, so that one
 * fragment can stand on pages at different addresses. Knows nothing about frameworks.
 *
 * <p>{@link dev.plumbline.generator.markdown.Markdown} is the entry. Way of the data: {@link
 * dev.plumbline.generator.markdown.tree.MarkdownText} → {@link
 * dev.plumbline.generator.markdown.tree.MarkdownTree} → {@link
 * dev.plumbline.generator.markdown.Document} (headings, lists, prose), {@link
 * dev.plumbline.generator.markdown.Article} or {@link dev.plumbline.generator.markdown.Prose}.
 */
@NullMarked
package dev.plumbline.generator.markdown;

import org.jspecify.annotations.NullMarked;
