/**
 * Markdown to HTML fragments with open places for links, images, terms and interface words, so that
 * one fragment can stand on pages at different addresses. Knows nothing about frameworks.
 *
 * <p>Way of the data: text and where each of its lines stands → {@link Markdown} → blocks, items,
 * attributes → {@link Prose}.
 */
@NullMarked
package dev.plumbline.generator.markdown;

import org.jspecify.annotations.NullMarked;
